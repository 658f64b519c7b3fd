### Что нужно на каждой странице: промежутки времени, названия языков. Как писать тексты: см. locales/de/common.ftl.

## Промежутки времени

period-both = { $from } – { $to }
period-since = начало: { $from }
period-until = окончание: { $to }

## Названия языков

language-de = немецкий
language-en = английский
language-ar = арабский
language-de-simple = простой немецкий
language-tr = турецкий
language-uk = украинский
language-ru = русский

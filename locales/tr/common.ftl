### What every page needs: periods, names of languages. How to write texts: see locales/de/common.ftl.

## Periods

period-both = { $from } – { $to }
period-since = başlangıç: { $from }
period-until = bitiş: { $to }

## Names of languages

language-de = Almanca
language-en = İngilizce
language-ar = Arapça
language-de-simple = Sade Almanca
language-tr = Türkçe
language-uk = Ukraynaca
language-ru = Rusça

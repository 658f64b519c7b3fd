### What every page needs: periods, names of languages. How to write texts: see locales/de/common.ftl.

## Periods

period-both = من { $from } إلى { $to }
period-since = منذ { $from }
period-until = حتى { $to }

## Names of languages

language-de = الألمانية
language-en = الإنجليزية
language-ar = العربية
language-de-simple = الألمانية المبسطة
language-tr = التركية
language-uk = الأوكرانية
language-ru = الروسية

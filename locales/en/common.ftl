### What every page needs: periods, names of languages. How to write texts: see locales/de/common.ftl.

## Periods

period-both = { $from } to { $to }
period-since = since { $from }
period-until = until { $to }

## Names of languages

language-de = German
language-en = English
language-ar = Arabic
language-de-simple = Plain German
language-tr = Turkish
language-uk = Ukrainian
language-ru = Russian

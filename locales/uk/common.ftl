### What every page needs: periods, names of languages. How to write texts: see locales/de/common.ftl.

## Periods

period-both = { $from } – { $to }
period-since = від { $from }
period-until = до { $to }

## Names of languages

language-de = німецька
language-en = англійська
language-ar = арабська
language-de-simple = проста німецька
language-tr = турецька
language-uk = українська
language-ru = російська

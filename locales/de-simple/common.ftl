### Was jede Seite braucht: Zeiträume, Namen der Sprachen. Wie man Texte schreibt: locales/de/common.ftl.
### Hier gilt: kurze Sätze (höchstens 12 Wörter), bekannte Wörter, kein Genitiv, kein Passiv, lange Wörter mit Bindestrich.
### Leit-Bild, Handlungs-Feld, Mess-Wert (Indikator) und Gremium erklärt der Text am Anfang der Seite, wo sie vorkommen.

## Zeiträume

period-both = von { $from } bis { $to }
period-since = seit { $from }
period-until = bis { $to }

## Namen der Sprachen

language-de = Deutsch
language-en = Englisch
language-ar = Arabisch
language-de-simple = Einfache Sprache
language-tr = Türkisch
language-uk = Ukrainisch
language-ru = Russisch

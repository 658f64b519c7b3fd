### Was jede Seite braucht: Zeiträume, Namen der Sprachen. Deutsch ist die Vorlage für alle anderen Sprachen.
###
### So schreibt man Texte in diesem Ordner (mehr in crates/i18n/src/lib.rs):
###
### - Eine Datei je Thema, in jeder Sprache dieselben Dateien, Schlüssel und Variablen.
### - Ein Schlüssel beginnt mit dem Thema: `goals-heading`. Daraus wird `locale.goals_heading()`.
### - Variablen werden zu Argumenten, in alphabetischer Reihenfolge.
### - `$count` ist immer eine Zahl, ebenso jede Variable, nach der mit `[one]`, `[other]`, `[0]` … gewählt wird.
###   Dieselbe Variable dient der Auswahl und dem Auge: `{ $count }` erscheint so, wie die Sprache Zahlen schreibt
###   (12.345, im Englischen 12,345). Die Funktion NUMBER() gibt es nicht.
### - Jede andere Variable ist Text. Zahlen, die nichts auswählen, Jahre und Daten kommen fertig geschrieben an.
### - Nicht erlaubt: Attribute (`.title = …`), Verweise auf andere Texte (`{ goals-heading }`); Begriffe (`-name`) schon.

## Zeiträume

period-both = { $from } bis { $to }
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

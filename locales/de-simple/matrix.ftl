### Matrix: Leitziele und Handlungsfelder.

matrix-title = Leit-Ziele in den Handlungs-Feldern
matrix-short-title = Ziel-Tabelle
matrix-intro = Ein Leit-Ziel gilt in jedem Handlungs-Feld. Ein Handlungs-Feld ist ein großes Thema, zum Beispiel Wohnen. An jeder Stelle in der Tabelle soll ein Satz stehen. Der Satz sagt: Das bedeutet das Leit-Ziel bei diesem Thema. Manchmal kommt ein Leit-Ziel nicht vor. Dann steht dort der Grund. Manchmal fehlt beides. Dann ist die Stelle noch offen.
matrix-caption = Welches Leit-Ziel kommt in welchem Handlungs-Feld vor?
matrix-taken-up = kommt vor
matrix-justified = kommt nicht vor, mit Grund
matrix-hole = noch offen
matrix-none = Für die Ziel-Tabelle braucht diese Fassung Leit-Ziele und Handlungs-Felder.
matrix-place-title = Leit-Ziel { $goal } im Handlungs-Feld { $field }
matrix-question = Was bedeutet dieses Leit-Ziel hier?
matrix-hole-explained = Diese Stelle ist noch offen. Ein Satz fehlt: Das bedeutet das Leit-Ziel hier. Oder ein Grund fehlt: Darum kommt das Leit-Ziel hier nicht vor.
matrix-back = Zurück zur Ziel-Tabelle

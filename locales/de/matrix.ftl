### Matrix: Leitziele und Handlungsfelder.

matrix-title = Leitziele in den Handlungsfeldern
matrix-short-title = Matrix
matrix-intro = Ein Leitziel gilt in jedem Handlungsfeld. An jeder Stelle steht deshalb ein Satz, was es dort bedeutet, oder eine Begründung, warum es dort nicht aufgenommen ist. Wo beides fehlt, ist die Stelle offen.
matrix-caption = Welche Leitziele in welchen Handlungsfeldern aufgenommen sind
matrix-taken-up = aufgenommen
matrix-justified = begründet nicht aufgenommen
matrix-hole = offen
matrix-none = Für die Matrix braucht diese Fassung Leitziele und Handlungsfelder.
matrix-place-title = Leitziel { $goal } im Handlungsfeld { $field }
matrix-question = Was bedeutet dieses Leitziel hier?
matrix-hole-explained = Diese Stelle ist noch offen: Hier fehlt ein Satz, was das Leitziel in diesem Handlungsfeld bedeutet, oder eine Begründung, warum es hier nicht aufgenommen wird.
matrix-back = Zurück zur Matrix

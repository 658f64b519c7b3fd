### Fassungen und Fortschreibung.

editions-title = Fassungen
editions-intro = Das Leitbild wird fortgeschrieben. Frühere Fassungen bleiben, wie sie beschlossen wurden.
editions-navigation = Diese Fassung
editions-overview = Überblick
editions-none = Hier ist noch keine Fassung eingetragen.
editions-successions-title = Fortschreibung
editions-successions-intro = Was aus den Zielen der vorherigen Fassung geworden ist, und woher die neuen kommen.
editions-nothing-before = ohne Vorgänger
editions-nothing-after = ohne Nachfolger
editions-no-successions = Zu dieser Fassung ist keine Fortschreibung eingetragen.
editions-successions-later = Was aus diesen Zielen wurde, steht bei der Fassung { $edition }

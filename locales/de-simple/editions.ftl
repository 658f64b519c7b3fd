### Fassungen und Fortschreibung.

editions-title = Fassungen
editions-intro = Das Leit-Bild sagt: Das will die Stadt erreichen. Das Leit-Bild verändert sich mit der Zeit. Jeder neue Text heißt Fassung. Alte Fassungen bleiben immer gleich.
editions-navigation = Diese Fassung
editions-overview = Überblick
editions-none = Hier steht noch keine Fassung.
editions-successions-title = Veränderungen
editions-successions-intro = Auch die alte Fassung hatte Ziele. Was ist aus diesen Zielen geworden? Und woher kommen die neuen Ziele?
editions-nothing-before = Das Ziel gab es vorher nicht
editions-nothing-after = Das Ziel gibt es nicht mehr
editions-no-successions = Zu dieser Fassung stehen hier keine Veränderungen.
editions-successions-later = Was wurde aus diesen Zielen? Das steht bei der Fassung { $edition }

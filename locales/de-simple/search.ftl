### Suche.

search-title = Suche
search-label = Im ganzen Leit-Bild suchen
search-button = Suchen
search-hint = Schreiben Sie ein Wort, zum Beispiel „Sprache“. Ein Teil von dem Wort reicht auch. Oder schreiben Sie einen Kurz-Namen, zum Beispiel „Z3.2“.
search-found = { $count ->
    [0] Wir finden nichts zu „{ $question }“
    [one] { $count } Treffer zu „{ $question }“
   *[other] { $count } Treffer zu „{ $question }“
}
search-nothing = Suchen Sie noch einmal mit einem kürzeren Wort. Oder mit weniger Wörtern. Wir suchen immer in allen Sprachen.
search-facets = Treffer auswählen
search-everything = Alles

### Suche.

search-title = Suche
search-label = Im ganzen Leitbild suchen
search-button = Suchen
search-hint = Geben Sie ein Wort, einen Wortteil oder ein Kürzel ein, zum Beispiel „Sprache“ oder „Z3.2“.
search-found = { $count ->
    [0] Nichts gefunden zu „{ $question }“
    [one] { $count } Treffer zu „{ $question }“
   *[other] { $count } Treffer zu „{ $question }“
}
search-nothing = Versuchen Sie es mit einem kürzeren Wort oder mit weniger Wörtern. Gesucht wird in allen Sprachen zugleich.
search-facets = Treffer nach Art
search-everything = Alles

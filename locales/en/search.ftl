### Search.

search-title = Search
search-label = Search the whole Leitbild
search-button = Search
search-hint = Enter a word, part of a word or a code, for example “language” or “Z3.2”.
search-found = { $count ->
    [0] Nothing found for “{ $question }”
    [one] { $count } result for “{ $question }”
   *[other] { $count } results for “{ $question }”
}
search-nothing = Try a shorter word or fewer words. The search covers all languages at once.
search-facets = Results by kind
search-everything = Everything

### Search.

search-title = Arama
search-label = Vizyon belgesinin tamamında ara
search-button = Ara
search-hint = Bir sözcüğü, sözcüğün bir parçasını veya bir kodu yazın, örneğin “dil” veya “Z3.2”.
search-found = { $count ->
    [0] “{ $question }” için hiçbir şey bulunamadı
    [one] “{ $question }” için { $count } sonuç
   *[other] “{ $question }” için { $count } sonuç
}
search-nothing = Daha kısa bir sözcükle veya daha az sözcükle deneyin. Arama aynı anda bütün dillerde yapılır.
search-facets = Türe göre sonuçlar
search-everything = Tümü

### Search.

search-title = Пошук
search-label = Шукати в усій хартії
search-button = Шукати
search-hint = Уведіть слово, частину слова або код, наприклад «мова» чи «Z3.2».
search-found = { $count ->
    [0] Нічого не знайдено за запитом «{ $question }»
    [one] { $count } результат за запитом «{ $question }»
    [few] { $count } результати за запитом «{ $question }»
    [many] { $count } результатів за запитом «{ $question }»
   *[other] { $count } результату за запитом «{ $question }»
}
search-nothing = Спробуйте коротше слово або менше слів. Пошук іде одразу всіма мовами.
search-facets = Результати за типом
search-everything = Усе

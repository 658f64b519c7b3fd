### Поиск.

search-title = Поиск
search-label = Искать по всей концепции интеграции
search-button = Найти
search-hint = Введите слово, часть слова или код, например «язык» или «Z3.2».
search-found = { $count ->
    [0] По запросу «{ $question }» ничего не найдено
    [one] По запросу «{ $question }» найден { $count } результат
    [few] По запросу «{ $question }» найдено { $count } результата
    [many] По запросу «{ $question }» найдено { $count } результатов
   *[other] По запросу «{ $question }» найдено { $count } результата
}
search-nothing = Попробуйте слово покороче или меньше слов. Поиск идёт сразу на всех языках.
search-facets = Найденное по видам
search-everything = Всё

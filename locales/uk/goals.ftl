### Goals and fields of action.

goals-title = Цілі
goals-intro = Наскрізні цілі стоять над усім. Решта цілей належить до напрямів дій. Для кожної цілі видно, звідки вона і що з неї вийшло.
goals-overarching = Наскрізні цілі
goals-fields-title = Напрями дій
goals-measures = { $count ->
    [0] жодного заходу
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
}
goals-indicators = { $count ->
    [0] немає власного індикатора
    [one] { $count } індикатор
    [few] { $count } індикатори
    [many] { $count } індикаторів
   *[other] { $count } індикатора
}
goals-in-field = { $count ->
    [0] ще немає цілей
    [one] { $count } ціль
    [few] { $count } цілі
    [many] { $count } цілей
   *[other] { $count } цілі
}
goals-none = У цій редакції ще немає цілей.
goals-no-fields = У цій редакції ще немає напрямів дій.

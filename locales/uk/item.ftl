### The page of a single item.

item-overarching-goal = Наскрізна ціль
item-back = Звідки це
item-on = Що з цього вийшло
item-no-back = Про це ще нічого не записано.
item-no-on = Що з цього вийшло, ще не записано.
item-context = Контекст
item-more = { $count ->
    [one] і ще { $count } запис
    [few] і ще { $count } записи
    [many] і ще { $count } записів
   *[other] і ще { $count } запису
}
item-sentence-missing = Речення про це ще не написано.
item-term = Як ця редакція називає людей, про яких ідеться
item-justification = Обґрунтування
item-reason = Причина
item-statement = Стан з погляду відповідальних
item-statement-note = Так це бачить сама відповідальна організація.
item-opinion = Висновок органу
item-dissent = Окрема думка
item-in-favour = Голоси «за»
item-against = Голоси «проти»
item-abstained = Утрималися
item-reading-aid = Як це читати
item-origin = Звідки це число
item-period = Період
item-type = Тип
item-date = Дата
item-url = В інтернеті
item-participants = Хто брав участь
item-number = Номер
item-residents = Кількість мешканців і мешканок
item-carried-by = Хто це робить
item-adopted-on = Дата ухвалення
item-decision = Документ ради
item-decision-url = Рішення в інформаційній системі ради
item-unit = Одиниця
item-direction = Бажаний напрям
item-cadence = Як часто вимірюють
item-by-gender = Розподіл за статтю
item-yes = так
item-no = ні

### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Учесть ключевые цели: редакция { $edition }
take-ups-open = Заполнить матрицу
take-ups-caption = Выберите ячейку, чтобы заполнить её.
take-ups-holes = { $count ->
    [0] Ячеек без ответа больше нет.
    [one] Осталась { $count } ячейка без ответа.
    [few] Остались { $count } ячейки без ответа.
    [many] Осталось { $count } ячеек без ответа.
   *[other] Осталось { $count } ячейки без ответа.
}
take-ups-first = Заполнить первую ячейку без ответа
take-ups-back = Назад к матрице
take-ups-new = Эта ячейка пока без ответа
take-ups-another = Дописать что-то ещё
take-ups-sentence = Одна фраза: что эта ключевая цель означает здесь?
take-ups-where = К чему относится фраза
take-ups-justification = Или обоснование: почему она здесь не учтена?
take-ups-one-of-both = Напишите фразу или обоснование, но не то и другое сразу.
take-ups-at = К чему относится
take-ups-save-next = Сохранить и перейти к следующей
take-ups-next = К следующей, не сохраняя
take-ups-done = Сохранено.
take-ups-overtaken = За это время кто-то другой сохранил: { $items }. Написанное вами не потеряно. Посмотрите, что сохранено сейчас, и решите, что должно остаться.
take-ups-stored = Сейчас сохранено:

### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Учесть ведущие цели: редакция { $edition }
take-ups-open = Писать матрицу
take-ups-caption = Выберите место, чтобы его написать.
take-ups-holes = { $count ->
    [0] Открытых мест больше нет.
    [one] Ещё открыто { $count } место.
    [few] Ещё открыты { $count } места.
    [many] Ещё открыто { $count } мест.
   *[other] Ещё открыто { $count } места.
}
take-ups-first = Написать первое открытое место
take-ups-back = К матрице
take-ups-new = Это место открыто
take-ups-another = Дописать что-то ещё
take-ups-sentence = Одно предложение: что ведущая цель значит здесь?
take-ups-where = Предложение относится к
take-ups-justification = Или обоснование: почему здесь она не учтена?
take-ups-one-of-both = Напишите предложение или обоснование, не оба сразу.
take-ups-at = Относится к
take-ups-save-next = Сохранить и перейти к следующему открытому месту
take-ups-next = К следующему открытому месту без сохранения
take-ups-done = Сохранено.
take-ups-overtaken = Тем временем кто-то сохранил: { $items }. Написанное вами ещё здесь. Посмотрите, что сохранено сейчас, и решите.
take-ups-stored = Сейчас сохранено:

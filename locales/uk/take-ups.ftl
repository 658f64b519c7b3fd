### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Врахувати провідні цілі: редакція { $edition }
take-ups-open = Писати матрицю
take-ups-caption = Виберіть місце, щоб написати його.
take-ups-holes = { $count ->
    [0] Відкритих місць більше немає.
    [one] Ще відкрите { $count } місце.
    [few] Ще відкриті { $count } місця.
    [many] Ще відкрито { $count } місць.
   *[other] Ще відкрито { $count } місця.
}
take-ups-first = Написати перше відкрите місце
take-ups-back = До матриці
take-ups-new = Це місце відкрите
take-ups-another = Дописати щось іще
take-ups-sentence = Одне речення: що провідна ціль означає тут?
take-ups-where = Речення стосується
take-ups-justification = Або обґрунтування: чому тут її не враховано?
take-ups-one-of-both = Напишіть речення або обґрунтування, не обидва.
take-ups-at = Стоїть біля
take-ups-save-next = Зберегти й перейти до наступного відкритого місця
take-ups-next = До наступного відкритого місця без збереження
take-ups-done = Збережено.
take-ups-overtaken = Тим часом хтось зберіг: { $items }. Написане вами ще тут. Погляньте, що збережено зараз, і вирішіть.
take-ups-stored = Зараз збережено:

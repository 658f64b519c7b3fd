### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Врахувати наскрізні цілі: редакція { $edition }
take-ups-open = Заповнити матрицю
take-ups-caption = Виберіть клітинку, щоб заповнити її.
take-ups-holes = { $count ->
    [0] Порожніх клітинок більше немає.
    [one] Ще { $count } порожня клітинка.
    [few] Ще { $count } порожні клітинки.
    [many] Ще { $count } порожніх клітинок.
   *[other] Ще { $count } порожньої клітинки.
}
take-ups-first = Заповнити першу порожню клітинку
take-ups-back = До матриці
take-ups-new = Ця клітинка порожня
take-ups-another = Дописати щось іще
take-ups-sentence = Одне речення: що наскрізна ціль означає тут?
take-ups-where = Чого стосується речення
take-ups-justification = Або обґрунтування: чому тут її не враховано?
take-ups-one-of-both = Напишіть або речення, або обґрунтування, а не те й інше разом.
take-ups-at = Де це написано
take-ups-save-next = Зберегти й перейти до наступної
take-ups-next = До наступної без збереження
take-ups-done = Збережено.
take-ups-overtaken = Тим часом хтось інший зберіг зміни: { $items }. Те, що ви написали, не втрачено. Погляньте, що збережено зараз, і вирішіть.
take-ups-stored = Зараз збережено:

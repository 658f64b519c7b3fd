### What has changed, to subscribe to.

changes-title = Стежити за новинами (Atom)
changes-feed = { $city }: зміни в хартії інтеграції
changes-subtitle = Що з’явилося, що змінилося, що зникло.
changes-new = Нове
changes-changed = Змінено
changes-removed = Вилучено
changes-count-new = нових: { $count }
changes-count-changed = змінених: { $count }
changes-count-removed = вилучених: { $count }
changes-more = { $count ->
    [one] і ще { $count } запис
    [few] і ще { $count } записи
    [many] і ще { $count } записів
   *[other] і ще { $count } запису
}

### Measures.

measures-title = Заходи
measures-intro = Що роблять, аби цілі стали дійсністю. На сторінці кожного заходу видно, хто за нього відповідає і де він відбувається.
measures-filter = Відбір за станом
measures-all = Усі
measures-none = Заходів тут ще не додано.
measures-from = від { $date }

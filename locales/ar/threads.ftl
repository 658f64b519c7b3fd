### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = الروابط: { $title }
threads-open = الروابط
threads-intro = هنا ما يقود من مدخلات أخرى إلى هنا. الربط وفكّه يغيّران المدخل الآخر، لا هذا المدخل.
threads-there = ما يقود إلى هنا
threads-none = لا شيء يقود إلى هنا بعد.
threads-sort = { $kinds }: { $said }
threads-cut = فكّ الربط
threads-tie = ربط
threads-more = ربط مدخل آخر
threads-which = ما الذي يُفترض أن يقود إلى هنا؟
threads-find = كلمة من العنوان أو رمز
threads-found = نتائج البحث عن «{ $asked }»:
threads-found-none = لا يوجد ما يطابق «{ $asked }» ويمكنكم ربطه هنا. جرّبوا كلمة أقصر.
threads-done-tied = رُبط { $code }.
threads-done-cut = فُكّ الربط مع { $code }.
threads-overtaken = غيّر شخص آخر { $code } في هذه الأثناء. لم يحدث شيء بعد. انظروا الحالة الجديدة أدناه وقرّروا من جديد.
threads-full = هذا غير ممكن بعد: { $code } يسمّي هنا { $other }، ولا يمكن إلا واحد. افتحوا { $code } وبدّلوه هناك.
threads-needed = هذا غير ممكن بعد: { $code } يحتاج هنا إلى مدخل. افتحوا { $code } واختاروا هناك مدخلًا آخر.

### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = الارتباطات: { $title }
threads-open = الارتباطات
threads-intro = هنا ترون المدخلات الأخرى التي تشير إلى هذا المدخل. الربط وفكّه يغيّران المدخل الآخر، لا هذا المدخل.
threads-there = ما يشير إلى هذا المدخل
threads-none = لا شيء يشير إلى هذا المدخل بعد.
threads-sort = { $kinds }: { $said }
threads-cut = فكّ الربط
threads-tie = ربط
threads-more = ربط مدخل آخر
threads-which = أي مدخل ينبغي أن يشير إلى هذا المدخل؟
threads-find = كلمة من العنوان أو رمز
threads-found = نتائج البحث عن «{ $asked }»:
threads-found-none = لا يوجد ما يطابق «{ $asked }» ويمكنكم ربطه هنا. جرّبوا كلمة أقصر.
threads-done-tied = رُبط المدخل { $code }.
threads-done-cut = فُكّ الربط مع { $code }.
threads-overtaken = غيّر شخص آخر المدخل { $code } في هذه الأثناء. لم يُحفظ شيء بعد. اطّلعوا على الحالة الجديدة أدناه وقرّروا من جديد.
threads-full = هذا غير ممكن بعد: يشير المدخل { $code } هنا إلى { $other }، ولا يُسمح إلا بمدخل واحد. افتحوا { $code } وبدّلوه هناك.
threads-needed = هذا غير ممكن بعد: يجب أن يشير المدخل { $code } هنا إلى مدخل ما. افتحوا { $code } واختاروا هناك مدخلًا آخر.

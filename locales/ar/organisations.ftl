### Organisations and stakeholder groups.

organisations-title = المؤسسات
organisations-intro = الانفتاح مطلوب من جميع الأطراف. ولذلك لا تجدون هنا ما تفعله المدينة فحسب، بل أيضًا ما تعهد به الآخرون.
organisations-groups-title = فئات الجهات الفاعلة
organisations-groups-intro = تشارك في الوثيقة التوجيهية جميع فئات مجتمع المدينة.
organisations-without-group = مؤسسات لا تنتمي إلى أي فئة
organisations-none-in-group = لم تُسجَّل في هذه الفئة أي مؤسسة بعد.
organisations-commitments = { $count ->
    [zero] لا توجد تعهدات ذاتية
    [one] تعهد ذاتي واحد
    [two] تعهدان ذاتيان
    [few] { $count } تعهدات ذاتية
    [many] { $count } تعهدًا ذاتيًا
   *[other] { $count } تعهد ذاتي
}
organisations-in-group = { $count ->
    [zero] لا توجد مؤسسات بعد
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}

organisations-by-group = حسب فئات الجهات الفاعلة
organisations-on-label = أي المؤسسات كانت موجودة في يوم معين؟
organisations-on-show = عرض
organisations-tree-title = المؤسسات في { $day }
organisations-tree-intro = هكذا كانت التبعية بين المؤسسات في { $day }.
organisations-tree-today = التبعية بين المؤسسات حاليًا
organisations-tree-none = لا توجد مؤسسة مسجلة في هذا اليوم.

organisations-turns = التغييرات الممكنة
organisations-turn-open = تغيير ابتداءً من يوم معين
organisations-turn-rename = تغيير الاسم
organisations-turn-merge = دمج
organisations-turn-split = تقسيم
organisations-turn-move = تغيير التبعية
organisations-turn-members = تغيير الأعضاء
organisations-turn-close = إنهاء
organisations-intro-rename = ابتداءً من يوم معين يسري اسم جديد. ينتهي الاسم القديم في اليوم السابق ويبقى حيث كان ساريًا: في الإصدارات السابقة وفي ما أُنجز.
organisations-intro-merge = تصبح عدة مؤسسات مؤسسة واحدة ابتداءً من يوم معين. تنتهي القديمة في اليوم السابق وتبقى بأسمائها.
organisations-intro-split = تصبح المؤسسة الواحدة عدة مؤسسات ابتداءً من يوم معين. تنتهي القديمة في اليوم السابق وتبقى باسمها.
organisations-intro-move = تتبع المؤسسة مؤسسة أخرى ابتداءً من يوم معين. ويبقى ما قبله كما كان.
organisations-intro-members = يتغيّر أعضاء الهيئة أو رئاستها ابتداءً من يوم معين. ومن شارك قبل ذلك يبقى مذكورًا.
organisations-intro-close = لا تعود المؤسسة أو الهيئة موجودة ابتداءً من يوم معين. ويبقى كل ما سبق.
organisations-first-day = أول يوم يسري فيه ذلك
organisations-first-day-without = أول يوم لا تعود فيه موجودة
organisations-first-day-hint = مثلاً 1.4.2026. تاريخ كامل مع اليوم.
organisations-no-day = اكتبوا تاريخًا كاملًا، مثلًا 1.4.2026.
organisations-with = تندمج مع
organisations-below = تتبع
organisations-below-none = لا تتبع أي مؤسسة
organisations-find = البحث عن مؤسسة: كلمة من الاسم أو رمز
organisations-into = المؤسسة التي تستمر
organisations-into-new = مؤسسة جديدة بالاسم أدناه
organisations-name = الاسم الجديد
organisations-name-of = الاسم { $number }
organisations-hanging = ما يرتبط بها
organisations-hanging-hint = الاقتراح: ما يستمر بعد ذلك اليوم ينتقل، وما أُنجز يحتفظ بالاسم القديم.
organisations-hand-stays = يبقى مع الاسم القديم
organisations-hand-goes = ينتقل
organisations-hand-part = ينتقل إلى الاسم { $number }
organisations-people = { $count ->
    [one] ينتمي إليها شخص واحد لديه حساب. لا ينتقل إلى المؤسسة الجديدة تلقائيًا: تغيّر إدارة الحسابات ذلك في «الحسابات».
    [two] ينتمي إليها شخصان لديهما حساب. لا ينتقلان إلى المؤسسة الجديدة تلقائيًا: تغيّر إدارة الحسابات ذلك في «الحسابات».
    [few] ينتمي إليها { $count } أشخاص لديهم حساب. لا ينتقلون إلى المؤسسة الجديدة تلقائيًا: تغيّر إدارة الحسابات ذلك في «الحسابات».
    [many] ينتمي إليها { $count } شخصًا لديهم حساب. لا ينتقلون إلى المؤسسة الجديدة تلقائيًا: تغيّر إدارة الحسابات ذلك في «الحسابات».
   *[other] ينتمي إليها { $count } شخص لديهم حساب. لا ينتقلون إلى المؤسسة الجديدة تلقائيًا: تغيّر إدارة الحسابات ذلك في «الحسابات».
}
organisations-look = تطبيق البيانات وعرضها
organisations-conflict = غيّر شخص آخر شيئًا في هذه الأثناء. لم يُحفظ شيء. ما أدخلتموه ما زال في النموذج. قارنوه بالوضع الحالي ثم احفظوا مرة أخرى.
organisations-gone = المدخل { $code } غير موجود هنا.
organisations-ended = لم يعد المدخل { $code } موجودًا في هذا اليوم. غيّروا بدلًا منه ما جاء بعده.
organisations-not-yet = لم يكن المدخل { $code } موجودًا بعد في اليوم السابق. اختاروا يومًا لاحقًا.
organisations-too-few = اختاروا مؤسسة أخرى واحدة على الأقل.
organisations-no-name = ينقص اسم هنا، أو هناك اسمان متطابقان.
organisations-same = هذا هو الحال بالفعل. لا يلزم أي تغيير.
organisations-no-code = هذا غير ممكن هنا. أنشئوا مدخلًا جديدًا بدلًا من ذلك.
organisations-round = المؤسسة { $code } تتبع هي نفسها هذه المؤسسة. اختاروا مؤسسة أخرى.
organisations-later = هذا اليوم لم يأتِ بعد. سجّلوا التغيير عندما يسري: حتى ذلك الحين تبقى الأسماء والمسؤوليات كما هي.

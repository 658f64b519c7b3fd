### What changes from one edition to another, or from one set of data to another.

## The page

diff-title = مقارنة بين إصدار { $old } وإصدار { $new }
diff-link = مقارنة مع إصدار { $edition }
diff-intro = هدفًا هدفًا وجملةً جملةً: ما ورد في إصدار { $old } يظهر إلى جانب ما آل إليه في إصدار { $new }. أما أي هدف خَلَف أيًّا منها فهو مسجَّل وليس تخمينًا.
diff-legend = كيف تُقرأ المقارنة
diff-removed-words = كلمات محذوفة
diff-added-words = كلمات جديدة
diff-removed = محذوف
diff-added = جديد
diff-rewritten = كُتب من جديد
diff-original = تجري مقارنة النص باللغة التي كُتب بها: { $language }. فهذا النص وحده يُناقَش ويُعتمَد، أما الترجمات فلا تُقارَن.
diff-between = { $count ->
    [zero] الطريق مباشر بين الإصدارين.
    [one] يمر الطريق بإصدار { $editions }.
    [two] يمر الطريق بإصدارَي { $editions }.
    [few] يمر الطريق بإصدارات { $editions }.
    [many] يمر الطريق بإصدارات { $editions }.
   *[other] يمر الطريق بإصدارات { $editions }.
}
diff-summary = أهم ما تغيّر
diff-goal-counts = في إصدار { $old }: { $before ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $before } أهداف
    [many] { $before } هدفًا
   *[other] { $before } هدف
}. وفي إصدار { $new }: { $after ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $after } أهداف
    [many] { $after } هدفًا
   *[other] { $after } هدف
}.
diff-nothing = لم يتغير شيء بين الإصدارين.
diff-edition = الإصدار نفسه
diff-take-ups = ما تعنيه الأهداف التوجيهية في مواضع بعينها
diff-named-only = ترد في الإصدارين بالصياغة نفسها، ولذلك تُذكر هنا بالاسم فقط.

## Single goals and fields

diff-no-reason = لم يُسجَّل سبب لذلك.
diff-contradiction-differs = سُجّل أن الهدف «استمر بالنص نفسه»، غير أن صياغته مختلفة.
diff-contradiction-same = سُجّل أن الهدف «أعيدت صياغته»، غير أن صياغته لم تتغير.
diff-open = ينقطع الأثر عند { $goals }: لم يُسجَّل ما آل إليه ولا من أين جاء.
diff-moved-field = لم يعد يرد ضمن «{ $old }»، بل ضمن «{ $new }».
diff-field-went = عدد الأهداف التي ترد الآن ضمن «{ $field }»: { $count }
diff-field-came = عدد الأهداف التي كانت ترد ضمن «{ $field }»: { $count }

## How many goals

diff-continued = { $count ->
    [zero] بقي كما هو كلمة بكلمة: لا أهداف
    [one] بقي كما هو كلمة بكلمة: هدف واحد
    [two] بقي كما هو كلمة بكلمة: هدفان
    [few] بقي كما هو كلمة بكلمة: { $count } أهداف
    [many] بقي كما هو كلمة بكلمة: { $count } هدفًا
   *[other] بقي كما هو كلمة بكلمة: { $count } هدف
}
diff-contradictory = { $count ->
    [zero] لا يتفق المسجَّل مع الصياغة: لا أهداف
    [one] لا يتفق المسجَّل مع الصياغة: هدف واحد
    [two] لا يتفق المسجَّل مع الصياغة: هدفان
    [few] لا يتفق المسجَّل مع الصياغة: { $count } أهداف
    [many] لا يتفق المسجَّل مع الصياغة: { $count } هدفًا
   *[other] لا يتفق المسجَّل مع الصياغة: { $count } هدف
}
diff-reworded = { $count ->
    [zero] أعيدت الصياغة: لا أهداف
    [one] أعيدت الصياغة: هدف واحد
    [two] أعيدت الصياغة: هدفان
    [few] أعيدت الصياغة: { $count } أهداف
    [many] أعيدت الصياغة: { $count } هدفًا
   *[other] أعيدت الصياغة: { $count } هدف
}
diff-moved = { $count ->
    [zero] انتقل بالصياغة نفسها إلى مجال عمل آخر: لا أهداف
    [one] انتقل بالصياغة نفسها إلى مجال عمل آخر: هدف واحد
    [two] انتقل بالصياغة نفسها إلى مجال عمل آخر: هدفان
    [few] انتقل بالصياغة نفسها إلى مجال عمل آخر: { $count } أهداف
    [many] انتقل بالصياغة نفسها إلى مجال عمل آخر: { $count } هدفًا
   *[other] انتقل بالصياغة نفسها إلى مجال عمل آخر: { $count } هدف
}
diff-split = { $count ->
    [zero] قُسّم إلى عدة أهداف: لا أهداف
    [one] قُسّم إلى عدة أهداف: هدف واحد
    [two] قُسّم إلى عدة أهداف: هدفان
    [few] قُسّم إلى عدة أهداف: { $count } أهداف
    [many] قُسّم إلى عدة أهداف: { $count } هدفًا
   *[other] قُسّم إلى عدة أهداف: { $count } هدف
}
diff-merged = { $count ->
    [zero] دُمج مع أهداف أخرى: لا أهداف
    [one] دُمج مع أهداف أخرى: هدف واحد
    [two] دُمج مع أهداف أخرى: هدفان
    [few] دُمج مع أهداف أخرى: { $count } أهداف
    [many] دُمج مع أهداف أخرى: { $count } هدفًا
   *[other] دُمج مع أهداف أخرى: { $count } هدف
}
diff-regrouped = { $count ->
    [zero] قُسّم ثم أُعيد دمجه: لا أهداف
    [one] قُسّم ثم أُعيد دمجه: هدف واحد
    [two] قُسّم ثم أُعيد دمجه: هدفان
    [few] قُسّم ثم أُعيد دمجه: { $count } أهداف
    [many] قُسّم ثم أُعيد دمجه: { $count } هدفًا
   *[other] قُسّم ثم أُعيد دمجه: { $count } هدف
}
diff-dropped = { $count ->
    [zero] حُذف: لا أهداف
    [one] حُذف: هدف واحد
    [two] حُذف: هدفان
    [few] حُذف: { $count } أهداف
    [many] حُذف: { $count } هدفًا
   *[other] حُذف: { $count } هدف
}
diff-new = { $count ->
    [zero] جديد: لا أهداف
    [one] جديد: هدف واحد
    [two] جديد: هدفان
    [few] جديد: { $count } أهداف
    [many] جديد: { $count } هدفًا
   *[other] جديد: { $count } هدف
}
diff-unsaid = { $count ->
    [zero] لم يُسجَّل المآل أو المصدر: لا أهداف
    [one] لم يُسجَّل المآل أو المصدر: هدف واحد
    [two] لم يُسجَّل المآل أو المصدر: هدفان
    [few] لم يُسجَّل المآل أو المصدر: { $count } أهداف
    [many] لم يُسجَّل المآل أو المصدر: { $count } هدفًا
   *[other] لم يُسجَّل المآل أو المصدر: { $count } هدف
}

## How many fields, sections and sentences on overarching goals

diff-fields-new = { $count ->
    [zero] جديد: لا مجالات عمل
    [one] جديد: مجال عمل واحد
    [two] جديد: مجالا عمل
    [few] جديد: { $count } مجالات عمل
    [many] جديد: { $count } مجال عمل
   *[other] جديد: { $count } مجال عمل
}
diff-fields-gone = { $count ->
    [zero] حُذف: لا مجالات عمل
    [one] حُذف: مجال عمل واحد
    [two] حُذف: مجالا عمل
    [few] حُذف: { $count } مجالات عمل
    [many] حُذف: { $count } مجال عمل
   *[other] حُذف: { $count } مجال عمل
}
diff-fields-renamed = { $count ->
    [zero] تغيّر الاسم: لا مجالات عمل
    [one] تغيّر الاسم: مجال عمل واحد
    [two] تغيّر الاسم: مجالا عمل
    [few] تغيّر الاسم: { $count } مجالات عمل
    [many] تغيّر الاسم: { $count } مجال عمل
   *[other] تغيّر الاسم: { $count } مجال عمل
}
diff-fields-reworded = { $count ->
    [zero] تغيّر الوصف: لا مجالات عمل
    [one] تغيّر الوصف: مجال عمل واحد
    [two] تغيّر الوصف: مجالا عمل
    [few] تغيّر الوصف: { $count } مجالات عمل
    [many] تغيّر الوصف: { $count } مجال عمل
   *[other] تغيّر الوصف: { $count } مجال عمل
}
diff-fields-same = { $count ->
    [zero] بقي كما هو كلمة بكلمة: لا مجالات عمل
    [one] بقي كما هو كلمة بكلمة: مجال عمل واحد
    [two] بقي كما هو كلمة بكلمة: مجالا عمل
    [few] بقي كما هو كلمة بكلمة: { $count } مجالات عمل
    [many] بقي كما هو كلمة بكلمة: { $count } مجال عمل
   *[other] بقي كما هو كلمة بكلمة: { $count } مجال عمل
}
diff-sections-new = { $count ->
    [zero] جديد: لا أقسام
    [one] جديد: قسم واحد
    [two] جديد: قسمان
    [few] جديد: { $count } أقسام
    [many] جديد: { $count } قسمًا
   *[other] جديد: { $count } قسم
}
diff-sections-gone = { $count ->
    [zero] حُذف: لا أقسام
    [one] حُذف: قسم واحد
    [two] حُذف: قسمان
    [few] حُذف: { $count } أقسام
    [many] حُذف: { $count } قسمًا
   *[other] حُذف: { $count } قسم
}
diff-sections-reworded = { $count ->
    [zero] أعيدت الصياغة: لا أقسام
    [one] أعيدت الصياغة: قسم واحد
    [two] أعيدت الصياغة: قسمان
    [few] أعيدت الصياغة: { $count } أقسام
    [many] أعيدت الصياغة: { $count } قسمًا
   *[other] أعيدت الصياغة: { $count } قسم
}
diff-sections-same = { $count ->
    [zero] بقي كما هو كلمة بكلمة: لا أقسام
    [one] بقي كما هو كلمة بكلمة: قسم واحد
    [two] بقي كما هو كلمة بكلمة: قسمان
    [few] بقي كما هو كلمة بكلمة: { $count } أقسام
    [many] بقي كما هو كلمة بكلمة: { $count } قسمًا
   *[other] بقي كما هو كلمة بكلمة: { $count } قسم
}
diff-take-ups-new = { $count ->
    [zero] جديد: لا جمل
    [one] جديد: جملة واحدة
    [two] جديد: جملتان
    [few] جديد: { $count } جمل
    [many] جديد: { $count } جملة
   *[other] جديد: { $count } جملة
}
diff-take-ups-gone = { $count ->
    [zero] حُذف: لا جمل
    [one] حُذف: جملة واحدة
    [two] حُذف: جملتان
    [few] حُذف: { $count } جمل
    [many] حُذف: { $count } جملة
   *[other] حُذف: { $count } جملة
}
diff-take-ups-reworded = { $count ->
    [zero] أعيدت الصياغة: لا جمل
    [one] أعيدت الصياغة: جملة واحدة
    [two] أعيدت الصياغة: جملتان
    [few] أعيدت الصياغة: { $count } جمل
    [many] أعيدت الصياغة: { $count } جملة
   *[other] أعيدت الصياغة: { $count } جملة
}
diff-take-ups-taken-up-now = { $count ->
    [zero] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: لا مواضع
    [one] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: موضع واحد
    [two] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: موضعان
    [few] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: { $count } مواضع
    [many] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: { $count } موضعًا
   *[other] أُدرج الآن هدف توجيهي بعد أن كان عدم إدراجه معلَّلًا: { $count } موضع
}
diff-take-ups-justified-now = { $count ->
    [zero] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: لا مواضع
    [one] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: موضع واحد
    [two] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: موضعان
    [few] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: { $count } مواضع
    [many] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: { $count } موضعًا
   *[other] لم يعد الهدف التوجيهي مُدرجًا، وقد عُلّل ذلك: { $count } موضع
}
diff-take-ups-same = { $count ->
    [zero] بقي كما هو كلمة بكلمة: لا جمل
    [one] بقي كما هو كلمة بكلمة: جملة واحدة
    [two] بقي كما هو كلمة بكلمة: جملتان
    [few] بقي كما هو كلمة بكلمة: { $count } جمل
    [many] بقي كما هو كلمة بكلمة: { $count } جملة
   *[other] بقي كما هو كلمة بكلمة: { $count } جملة
}

## Two sets of data

diff-bundle-same = لا فرق بين الاثنين.
diff-bundle-added = { $count ->
    [zero] جديد: لا عناصر
    [one] جديد: عنصر واحد
    [two] جديد: عنصران
    [few] جديد: { $count } عناصر
    [many] جديد: { $count } عنصرًا
   *[other] جديد: { $count } عنصر
}
diff-bundle-removed = { $count ->
    [zero] حُذف: لا عناصر
    [one] حُذف: عنصر واحد
    [two] حُذف: عنصران
    [few] حُذف: { $count } عناصر
    [many] حُذف: { $count } عنصرًا
   *[other] حُذف: { $count } عنصر
}
diff-bundle-changed = { $count ->
    [zero] تغيّر: لا عناصر
    [one] تغيّر: عنصر واحد
    [two] تغيّر: عنصران
    [few] تغيّر: { $count } عناصر
    [many] تغيّر: { $count } عنصرًا
   *[other] تغيّر: { $count } عنصر
}
diff-bundle-unchanged = { $count ->
    [zero] بقي كما هو: لا عناصر
    [one] بقي كما هو: عنصر واحد
    [two] بقي كما هو: عنصران
    [few] بقي كما هو: { $count } عناصر
    [many] بقي كما هو: { $count } عنصرًا
   *[other] بقي كما هو: { $count } عنصر
}

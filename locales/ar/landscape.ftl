### The opinion landscape as pictures, tables and a page.

landscape-title = خريطة الآراء

## Numbers

landscape-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
landscape-people-about = { $count ->
    [zero] لا أحد تقريبًا
    [one] شخص واحد تقريبًا
    [two] شخصان تقريبًا
    [few] نحو { $count } أشخاص
    [many] نحو { $count } شخصًا
   *[other] نحو { $count } شخص
}
landscape-people-few = أقل من 10 أشخاص
landscape-about = نحو { $number }
landscape-few = أقل من 10
landscape-n = ن = { $number }
landscape-share-with-range = { $share } (من { $low } إلى { $high })
landscape-answers = { $agree } موافقة، { $pass } لا هذا ولا ذاك، { $disagree } رفض ({ $n })
landscape-colon = { $name }: { $is }
landscape-pair = { $first }، { $second }
landscape-separator = ؛
landscape-not-computed = لم يُحسب

## Who and what

landscape-all = الجميع
landscape-letters = أ ب ج د هـ و ز ح
landscape-group = المجموعة { $letter }
landscape-group-with-size = { $group } ({ $size }، { $share })
landscape-size-and-share = { $size } · { $share }
landscape-statement = العبارة { $number }
landscape-number-of-statements = { $count ->
    [0] لا توجد عبارات
    [zero] لا توجد عبارات
    [one] عبارة واحدة
    [two] عبارتان
    [few] { $count } عبارات
    [many] { $count } عبارة
   *[other] { $count } عبارة
}
landscape-nothing-sure = لا شيء مؤكد – انظروا أدناه
landscape-meta = لا تُحتسب في الخريطة
landscape-agree = موافقة
landscape-pass = لا هذا ولا ذاك
landscape-disagree = رفض
landscape-key = معنى الألوان

## In brief

landscape-brief = لمحة موجزة
landscape-took-part = عدد المشاركين
landscape-statements = العبارات
landscape-statements-rejected = احتُسبت { $kept }، واستُبعدت { $rejected }
landscape-ratings = التقييمات
landscape-in-conversation = من قيّموا ما يكفي للخريطة
landscape-groups = المجموعات
landscape-between = بلا مجموعة واضحة
landscape-computed-by = حُسبت باستخدام
landscape-method-own = ‏Leitwerk‏، بطريقته الخاصة
landscape-method-polis = ‏Leitwerk‏، وفق معادلات ‏Polis‏
landscape-groups-found = { $count ->
    [zero] لا تشكّل الإجابات أي مجموعة. { $groups }
    [one] تشكّل الإجابات مجموعة واحدة: { $groups }.
    [two] تشكّل الإجابات مجموعتين: { $groups }.
    [few] تشكّل الإجابات { $count } مجموعات: { $groups }.
    [many] تشكّل الإجابات { $count } مجموعة: { $groups }.
   *[other] تشكّل الإجابات { $count } مجموعة: { $groups }.
}
landscape-groups-given = { $count ->
    [zero] لا توجد مجموعات بحسب الملف. { $groups }
    [one] توجد بحسب الملف مجموعة واحدة: { $groups }.
    [two] توجد بحسب الملف مجموعتان: { $groups }.
    [few] توجد بحسب الملف { $count } مجموعات: { $groups }.
    [many] توجد بحسب الملف { $count } مجموعة: { $groups }.
   *[other] توجد بحسب الملف { $count } مجموعة: { $groups }.
}
landscape-groups-hidden = { $count ->
    [zero] لا توجد مجموعات غير معروضة.
    [one] لا تُعرض مجموعة واحدة لأن عدد أفرادها أقل من 10.
    [two] لا تُعرض مجموعتان لأن عدد أفراد كل منهما أقل من 10.
    [few] لا تُعرض { $count } مجموعات لأن عدد أفراد كل منها أقل من 10.
    [many] لا تُعرض { $count } مجموعة لأن عدد أفراد كل منها أقل من 10.
   *[other] لا تُعرض { $count } مجموعة لأن عدد أفراد كل منها أقل من 10.
}
landscape-one-group-shown = لا تجري مقارنة بين المجموعات حين لا تُعرض إلا مجموعة واحدة.
landscape-no-groups = لم نجد مجموعات منفصلة بوضوح. ولا يعني هذا أن الجميع متفقون، ولا أنه لا توجد معسكرات: فالآراء متدرجة، أو أن الإجابات أقل من أن تفصل بين المجموعات بثقة.
landscape-groups-unknown = لا يمكن القول هل توجد مجموعات: فعدد من قيّموا عبارات كافية قليل جدًا.
landscape-groups-no-pattern = لم نجد أي مجموعات: فتقييم شخص ما لعبارة لا يكاد يدل هنا على تقييمه للعبارات الأخرى. فإما أن الآراء غير مترابطة، أو أن كل شخص قيّم عددًا من العبارات أقل من أن يُظهر ذلك.
landscape-undecided = من لا ينتمون بوضوح إلى أي مجموعة: { $people }.
landscape-too-few = شارك أقل من 10 أشخاص، ولذلك لا تُعرض نتائج بعد.

## The map

landscape-map = خريطة الإجابات
landscape-near = من يقفون متقاربين أجابوا إجابات متشابهة. وكلما كانت المساحة أغمق، زاد عدد الواقفين فيها.
landscape-directions = المهم هو المسافات وحدها. وليس لأعلى وأسفل ويمين ويسار معنى خاص.
landscape-map-description = خريطة للإجابات لا يظهر فيها أي شخص بمفرده. كلما كانت المساحة أغمق، زاد عدد الواقفين فيها. أساس الخريطة: { $people }.
landscape-map-people = أساس الخريطة: { $people } ممن قيّموا عددًا كافيًا من العبارات. وحيث يقف عدد قليل لا يُرسم شيء.
landscape-map-none = عدد المتقاربين أقل من أن تُرسم خريطة.
landscape-fewer = عدد قليل
landscape-more = عدد كبير
landscape-column-group = المجموعة
landscape-column-people = عدد الأشخاص
landscape-column-share = النسبة
landscape-column-stability = الثبات
landscape-typical = ما تجيب عنه { $group } إجابة مختلفة
landscape-typical-aid = تجيب المجموعة عن هذه العبارات إجابة تختلف بوضوح عن إجابة الآخرين.
landscape-others = الآخرون: { $share }

## Statements

landscape-bars-aid = تبيّن الأقواس مدى دقة النسب، وهي في الأسفل للموافقة وفي الأعلى للرفض: تقع النسب ضمنها بثقة قدرها 95%. والحرف «ن» هو عدد من قيّموا العبارة.
landscape-split-hidden = حيث ترد كلمة «الجميع» وحدها، قيّم العبارةَ أقل من 10 أشخاص في إحدى المجموعات على الأقل. وعندئذ لا تُعرض المجموعات كل على حدة.
landscape-shared = ما تتفق عليه الأغلبية في كل مجموعة
landscape-shared-of-all = ما يجمع الأكثرية
landscape-shared-aid = في كل مجموعة يجيب أكثر من نصف من قيّموا العبارة إجابة واحدة (بثقة 95%).
landscape-shared-aid-of-all = أكثر من نصف من قيّموا العبارة يجيبون إجابة واحدة (بثقة 95%).
landscape-shared-none = لا توجد عبارة يجيب عنها أكثر من النصف بالتأكيد إجابة واحدة في كل مجموعة. وقد يعود ذلك إلى اختلاف الآراء أو إلى قلة التقييمات حتى الآن.
landscape-shared-none-of-all = لا توجد عبارة يجيب عنها أكثر من النصف بالتأكيد إجابة واحدة. وقد يعود ذلك إلى اختلاف الآراء أو إلى قلة التقييمات حتى الآن.
landscape-divides = ما يفرّق
landscape-divides-aid = توافق الأغلبية في مجموعة وترفض في أخرى، أو تتباعد المجموعات بمقدار 20 نقطة مئوية على الأقل. والفرق مؤكد وليس من قبيل المصادفة.
landscape-divides-aid-of-all = هنا تنقسم الآراء أكثر ما يكون: فلكل من الموافقة والرفض أكثر من الثلث بالتأكيد.
landscape-divides-none = لا توجد عبارة تقف فيها المجموعات بالتأكيد في جوانب مختلفة. وقد يكون السبب قلة الإجابات.
landscape-divides-none-of-all = لا توجد عبارة تقسم الناس بالتأكيد إلى قسمين كبيرين. وقد يكون السبب قلة الإجابات.
landscape-divides-most = وأكثر ما تتباعد المجموعات هنا:
landscape-divides-most-of-all = وأكثرها انقسامًا:
landscape-most-rated = الأكثر تقييمًا
landscape-most-rated-aid = العبارات التي قيّمها أكبر عدد من الأشخاص.
landscape-most-rated-none = لكل عبارة أقل من 10 تقييمات.
landscape-first-of = هذه أول { $shown } من أصل { $all }. وترد جميع العبارات في النهاية.
landscape-as-table = { $title }: الأرقام
landscape-column-who = العبارة والمجموعة
landscape-column-n = عدد من قيّموها
landscape-every = جميع العبارات
landscape-column-statement = العبارة
landscape-column-by-group = الموافقة في كل مجموعة

## How sure this is

landscape-sure = ما مدى التأكد من ذلك؟
landscape-sure-people = من قيّموا هنا اختاروا المشاركة بأنفسهم. وليس هذا استطلاعًا ممثلًا للسكان، فالأرقام تخص من شاركوا.
landscape-sure-ranges = إلى جانب كل نسبة يرد عدد من قيّموا، وبين قوسين مدى. وكلما زاد العدد ضاق هذا المدى.
landscape-sure-share = لم يقيّم كل شخص كل عبارة. ولو قيّمها الجميع لوقعت النسبة في هذا المدى بثقة 95%، إذا كانت المصادفة هي التي حددت من قيّم ماذا. ومن كل 100 مدى يخطئ نحو 5.
landscape-sure-map = تُظهر الخريطة { $share } من كل الفروق بين الإجابات، ولا تتسع صورة مسطحة لأكثر من ذلك.
landscape-sure-groups = تنشأ المجموعات من الإجابات وحدها، ولا تقول شيئًا عمّن يكون هؤلاء الأشخاص.
landscape-sure-groups-given = المجموعات مأخوذة كما هي من الملف، ولم تُحسب هنا من جديد.
landscape-stability = ما مدى ثبات المجموعات؟
landscape-stability-aid = أُعيد الحساب مرات كثيرة بجزء من المشاركين. وكلما طال الشريط، زاد احتمال ظهور المجموعات نفسها.
landscape-stability-line = يقع الخط المتقطع عند { $share }: وما دونه لا يُعد ثابتًا.
landscape-stability-needed = لا يكفي الثبات: إذ يجب أيضًا أن تتباعد المجموعات بما يكفي وأن تختلف في عدة عبارات.
landscape-stability-none = لم يُحسب هل تظهر المجموعات نفسها من جديد.
landscape-one-group = بلا مجموعات
landscape-number-of-groups = { $count ->
    [zero] بلا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
landscape-chosen-alone = المختار
landscape-chosen = { $share } (المختار)

## What is not here

landscape-left-out = ما لا يرد هنا
landscape-left-small = لا تُعرض أرقام عن أقل من 10 أشخاص، كي لا يستطيع أحد معرفة رأي شخص بعينه.
landscape-left-about = إذا أمكن استنتاج عدد صغير بالطرح، يُقرَّب العدد الكبير إلى العشرات، وتسبقه كلمة «نحو». وإذا قيّم العبارةَ أقل من 10 أشخاص من خارج المجموعات، فلا يُحسبون ضمن «الجميع».
landscape-left-person = لا يُنشر موضع أي شخص بمفرده ولا ما قيّمه.
landscape-left-unsaid = { $count ->
    [zero] لا توجد عبارات بلا أرقام.
    [one] عبارة واحدة قيّمها أقل من 10 أشخاص، وترد في القائمة بلا أرقام.
    [two] عبارتان قيّم كلًّا منهما أقل من 10 أشخاص، وتردان في القائمة بلا أرقام.
    [few] { $count } عبارات قيّم كلًّا منها أقل من 10 أشخاص، وترد في القائمة بلا أرقام.
    [many] { $count } عبارة قيّم كلًّا منها أقل من 10 أشخاص، وترد في القائمة بلا أرقام.
   *[other] { $count } عبارة قيّم كلًّا منها أقل من 10 أشخاص، وترد في القائمة بلا أرقام.
}
landscape-left-split = { $count ->
    [zero] تُعرض المجموعات كل على حدة في جميع العبارات.
    [one] في عبارة واحدة لا تُعرض المجموعات كل على حدة، لأن أقل من 10 أشخاص قيّموها في إحدى المجموعات.
    [two] في عبارتين لا تُعرض المجموعات كل على حدة، لأن أقل من 10 أشخاص قيّموا كلًّا منهما في إحدى المجموعات.
    [few] في { $count } عبارات لا تُعرض المجموعات كل على حدة، لأن أقل من 10 أشخاص قيّموا كلًّا منها في إحدى المجموعات.
    [many] في { $count } عبارة لا تُعرض المجموعات كل على حدة، لأن أقل من 10 أشخاص قيّموا كلًّا منها في إحدى المجموعات.
   *[other] في { $count } عبارة لا تُعرض المجموعات كل على حدة، لأن أقل من 10 أشخاص قيّموا كلًّا منها في إحدى المجموعات.
}
landscape-left-rejected = { $count ->
    [zero] لم يُستبعد أي من العبارات.
    [one] استبعد الإشراف عبارة واحدة، وهي لا ترد هنا.
    [two] استبعد الإشراف عبارتين، وهما لا تردان هنا.
    [few] استبعد الإشراف { $count } عبارات، وهي لا ترد هنا.
    [many] استبعد الإشراف { $count } عبارة، وهي لا ترد هنا.
   *[other] استبعد الإشراف { $count } عبارة، وهي لا ترد هنا.
}

### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = الترجمة
translations-intro = ترون هنا النصوص المتوفرة في كل لغة وما لم يُنجز بعد. اختاروا رقمًا لفتح القائمة.
translations-own = لا ترون إلا ما تتولى منظمتكم مسؤوليته.
translations-owed = { $count ->
    [zero] لا ينقص أي نص في الوثيقة التوجيهية نفسها.
    [one] ينقص نص واحد في الوثيقة التوجيهية نفسها.
    [two] ينقص نصان في الوثيقة التوجيهية نفسها.
    [few] تنقص { $count } نصوص في الوثيقة التوجيهية نفسها.
   *[other] ينقص { $count } نصًا في الوثيقة التوجيهية نفسها.
}
translations-none = لا يوجد ما يُترجم حاليًا.
translations-all = الكل
translations-open = للإنجاز
translations-missing = غير موجود
translations-of = الترجمة: { $language }
translations-filter = الاختيار حسب حالة النصوص
translations-from = المصدر
translations-from-all = كل شيء
translations-from-city = المدينة كلها
translations-from-edition = إصدار { $edition }
translations-kind = النوع
translations-kind-all = كل الأنواع
translations-kind-leitbild = الوثيقة التوجيهية نفسها فقط
translations-nothing = لا يوجد ما يجب إنجازه هنا.
translations-title-of = { $title }: { $language }
translations-to-list = إلى القائمة
translations-next = الانتقال إلى النص التالي
translations-to-original = تعديل النص الأصلي
translations-languages = اللغات الأخرى لهذا النص
translations-saved = تم الحفظ.
translations-conflict = تغيّر النص الأصلي أو الترجمة في هذه الأثناء. لم يضع ما كتبتموه، فهو في الحقول أدناه. تحققوا من أنه ما زال مناسبًا ثم احفظوا مرة أخرى.
translations-no-texts = لا توجد هنا نصوص يمكن ترجمتها.
translations-original = النص الأصلي ({ $language })
translations-changed = ما تغيّر في النص الأصلي منذ الترجمة:
translations-changed-unknown = تغيّر النص الأصلي منذ الترجمة، ولم يعد معروفًا ما الذي تغيّر بالضبط.
translations-into = { $field } ({ $language })
translations-marks-hint = علامات مثل ** و- في أول السطر جزء من النص. أبقوها كما هي، وكذلك عناوين الروابط.
translations-confirm = «{ $field }» مطابق للنص الأصلي
translations-open-item = الترجمة
translations-hints = قد يتعثر القراء هنا:
translations-look = عرض ملاحظات على نصي (لا يُحفظ شيء بعد)
translations-hints-sources = تستند الملاحظات إلى القواعد التي يتفق عليها DIN SPEC 33429:2025-03 وNetzwerk Leichte Sprache. ولا يستطيع أن يقول إن كان النص مفهومًا إلا قراؤه.
translations-hint-long-sentence = { $count ->
    [zero] جملة طويلة: «{ $sentence }». قسّموها.
    [one] جملة طويلة (كلمة واحدة): «{ $sentence }». قسّموها.
    [two] جملة طويلة (كلمتان): «{ $sentence }». قسّموها.
    [few] جملة طويلة ({ $count } كلمات): «{ $sentence }». قسّموها.
   *[other] جملة طويلة ({ $count } كلمة): «{ $sentence }». قسّموها.
}
translations-hint-several = فكرتان في جملة واحدة («{ $words }»): اجعلوها جملتين.
translations-hint-passive = «{ $words }»: اذكروا من يقوم بالفعل.
translations-hint-genitive = «{ $words }» تبدو حالة إضافة (Genitiv): من الأفضل الكتابة باستخدام «von».
translations-hint-subjunctive = «{ $words }»: اكتبوا ما هو كائن، لا ما قد يكون.
translations-hint-long-word = كلمة طويلة «{ $words }»: استخدموا كلمة أقصر أو قسّموها بشرطة أو اشرحوها.
translations-hint-hard-word = كلمة صعبة «{ $words }»: ربما «{ $easier }»؟ وإلا فاشرحوها.
translations-hint-abbreviation = اختصار «{ $words }»: اكتبوا الكلمة كاملة.
translations-hint-number = رقم صعب «{ $words }»: هل تكفي «viele» أو «wenige»؟ وإلا فأعطوا مثالاً.
translations-review = راجعها القراء
translations-review-text = هل قرأ النص وفهمه من كُتب لهم؟ سجّلوا ذلك هنا. يُعدّ النص بعدها مراجَعًا، ولا يجوز أن يسمى النص بالألمانية المبسطة Leichte Sprache إلا عندئذ. وإذا تغيّر النص وجبت مراجعته من جديد.
translations-review-texts = ماذا قُرئ؟
translations-review-readers = من قرأ؟
translations-review-readers-hint = اسم المجموعة، لا أسماء أشخاص. مثلاً: مجموعة القراءة في Lebenshilfe.
translations-review-on = متى؟
translations-review-save = تسجيل المراجعة
translations-review-saved = سُجّلت المراجعة.
translations-review-no-name = أدخلوا اسم المجموعة.
translations-review-no-text = حدّدوا النصوص التي قُرئت.
translations-review-wrong-text = لا يُراجَع إلا نص ترجمه إنسان ويطابق الأصل.
translations-reviewed-by = قُرئ وفُهم: { $readers }، { $date }
translations-table-of = جدول للمترجمين: { $language }
translations-away = تنزيل الجدول
translations-away-text = في الجدول (XLSX) النص الأصلي ومكان للترجمة. ويُفتح في Excel وLibreOffice.
translations-standing = الحالة
translations-away-button = تنزيل الجدول الآن
translations-back = إعادة الجدول
translations-back-text = ترون أولاً ما الذي سيتغير. ولا يُكتب شيء قبل أن تؤكدوا.
translations-file = الجدول بعد ملئه
translations-file-hint = ملف ينتهي اسمه بـ .xlsx، حجمه 20 ميغابايت على الأكثر، دون وحدات ماكرو.
translations-back-button = فحص الجدول
translations-written = { $count ->
    [zero] لم يُكتب أي نص.
    [one] كُتب نص واحد.
    [two] كُتب نصان.
    [few] كُتبت { $count } نصوص.
   *[other] كُتب { $count } نصًا.
}
translations-left = { $count ->
    [zero] لم يُترك أي سطر.
    [one] تُرك سطر واحد لأن نصه تغيّر في هذه الأثناء.
    [two] تُرك سطران لأن نصيهما تغيّرا في هذه الأثناء.
    [few] تُركت { $count } أسطر لأن نصوصها تغيّرت في هذه الأثناء.
   *[other] تُرك { $count } سطرًا لأن نصوصها تغيّرت في هذه الأثناء.
}
translations-no-file = اختاروا ملفًا أولاً.
translations-bad-empty = الملف فارغ.
translations-bad-large = الملف كبير جدًا. الحد الأقصى { $most } ميغابايت. قسّموا الجدول.
translations-bad-kind = هذا ليس جدولاً بصيغة XLSX. احفظوه بصيغة «‎.xlsx».
translations-bad-archive = الملف مضغوط بطريقة غير مألوفة فلم يُفتح. افتحوه في Excel أو LibreOffice واحفظوه من جديد بصيغة ‎.xlsx.
translations-bad-macros = يحتوي الملف على وحدات ماكرو. احفظوه بصيغة ‎.xlsx دونها.
translations-bad-locked = الملف محمي بكلمة مرور أو بصيغة قديمة. احفظوه دون كلمة مرور بصيغة ‎.xlsx.
translations-bad-rows = في الجدول أكثر من { $most } سطر. قسّموه.
translations-bad-cell = في السطر { $row } نص أطول من المسموح.
translations-bad-broken = تعذّرت قراءة الملف. افتحوه في Excel أو LibreOffice واحفظوه من جديد بصيغة ‎.xlsx.
translations-bad-heading = السطر الأول الذي فيه العناوين ناقص أو مختلف. استخدموا جدولاً من هذه الصفحة واتركوا السطر الأول كما هو.
translations-bad-language = هذا الجدول للغة أخرى: { $language }. افتحوا صفحة تلك اللغة.
translations-count-new = { $count ->
    [zero] لا توجد نصوص جديدة.
    [one] نص واحد جديد.
    [two] نصان جديدان.
    [few] { $count } نصوص جديدة.
   *[other] { $count } نصًا جديدًا.
}
translations-count-changed = { $count ->
    [zero] لا تُستبدل أي ترجمة.
    [one] تُستبدل ترجمة واحدة.
    [two] تُستبدل ترجمتان.
    [few] تُستبدل { $count } ترجمات.
   *[other] تُستبدل { $count } ترجمة.
}
translations-count-same = { $count ->
    [zero] لا يوجد سطر مطابق للمحفوظ.
    [one] سطر واحد مطابق للمحفوظ.
    [two] سطران مطابقان للمحفوظ.
    [few] { $count } أسطر مطابقة للمحفوظ.
   *[other] { $count } سطرًا مطابقًا للمحفوظ.
}
translations-count-empty = { $count ->
    [zero] لا يوجد سطر غير مملوء.
    [one] سطر واحد غير مملوء، ولا يتغير شيء هناك.
    [two] سطران غير مملوءين، ولا يتغير شيء هناك.
    [few] { $count } أسطر غير مملوءة، ولا يتغير شيء هناك.
   *[other] { $count } سطرًا غير مملوء، ولا يتغير شيء هناك.
}
translations-count-missing = { $count ->
    [zero] لا ينقص أي سطر.
    [one] ينقص سطر واحد من الجدول الأصلي، ولا يتغير شيء هناك.
    [two] ينقص سطران من الجدول الأصلي، ولا يتغير شيء هناك.
    [few] تنقص { $count } أسطر من الجدول الأصلي، ولا يتغير شيء هناك.
   *[other] ينقص { $count } سطرًا من الجدول الأصلي، ولا يتغير شيء هناك.
}
translations-joined = بعض الخلايا مدموجة مع غيرها، ويسري نصها على كل سطر منها. تحققوا من أن هذا هو المقصود.
translations-preview-back = رجوع دون كتابة شيء
translations-preview-intro = لم يُكتب شيء بعد. الملف:
translations-take = { $count ->
    [zero] لا شيء للكتابة
    [one] كتابة هذا النص
    [two] كتابة هذين النصين
    [few] كتابة هذه النصوص ({ $count })
   *[other] كتابة هذه النصوص ({ $count })
}
translations-take-nothing = لا يوجد ما يُكتب.
translations-refused = لن يُقبل هذا
translations-remarked = سيُقبل هذا، ولكن انظروا فيه مرة أخرى
translations-unremarked = سيُقبل هذا
translations-more = { $count ->
    [zero] لا توجد أسطر أخرى.
    [one] لا يظهر هنا سطر واحد آخر.
    [two] لا يظهر هنا سطران آخران.
    [few] لا تظهر هنا { $count } أسطر أخرى.
   *[other] لا يظهر هنا { $count } سطرًا آخر.
}
translations-row = السطر { $row }
translations-refused-unknown = لا يوجد لهذا السطر نص يمكنكم ترجمته. ربما تغيّر العمود الأول.
translations-refused-twice = هذا النص موجود في سطر سابق.
translations-refused-no-text = «{ $found }» ليس نصًا بل تاريخ أو عدد عشري أو صيغة حسابية. اكتبوه نصًا.
translations-refused-long = النص طويل جدًا.
translations-remark-changed = تغيّر النص الأصلي منذ تنزيل الجدول. تُقبل الترجمة على أنها قديمة.
translations-remark-lost = موجود في النص الأصلي وغير موجود في الترجمة: { $marks }
translations-remark-same = الترجمة هي النص الأصلي حرفيًا.
translations-to-table = جدول للمترجمين
translations-sheet-texts = النصوص
translations-sheet-notes = ملاحظات
translations-column-text = النص
translations-column-wording = الصياغة
translations-column-original = النص الأصلي
translations-column-translation = الترجمة: { $language }
translations-note-fill = اكتبوا ترجمتكم في العمود الأخير. اللغة: { $language }. ما تتركونه فارغًا يبقى كما هو.
translations-note-keep = اتركوا الأعمدة الثلاثة الأولى والسطر الأول كما هي، فبها يعرف الموقع إلى أي نص ينتمي السطر. ويجوز لكم الفرز.
translations-note-marks = الأرقام وعناوين الإنترنت وعلامات مثل ** أو - في أول السطر جزء من النص. أبقوها.
translations-note-back = احفظوا الملف بصيغة ‎.xlsx وأعيدوه في الصفحة نفسها.
translations-note-left-out = أطول من أن تتسع لها خلية، فترجموها في الموقع مباشرة: { $texts }

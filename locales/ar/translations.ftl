### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = الترجمة
translations-intro = ترون هنا النصوص المتوفرة في كل لغة وما لم يُنجز بعد. اختاروا رقمًا لفتح القائمة.
translations-own = لا ترون إلا ما تتولى مؤسستكم مسؤوليته.
translations-owed = { $count ->
    [zero] لا ينقص أي نص في الوثيقة التوجيهية نفسها.
    [one] ينقص نص واحد في الوثيقة التوجيهية نفسها.
    [two] ينقص نصان في الوثيقة التوجيهية نفسها.
    [few] تنقص { $count } نصوص في الوثيقة التوجيهية نفسها.
    [many] ينقص { $count } نصًا في الوثيقة التوجيهية نفسها.
   *[other] ينقص { $count } نص في الوثيقة التوجيهية نفسها.
}
translations-none = لا يوجد ما يُترجم حاليًا.
translations-all = الكل
translations-open = غير منجز
translations-missing = غير موجود
translations-of = الترجمة: { $language }
translations-filter = الاختيار حسب حالة النصوص
translations-from = المصدر
translations-from-all = كل شيء
translations-from-city = المدينة كلها
translations-from-edition = الإصدار { $edition }
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
translations-conflict = تغيّر النص الأصلي أو الترجمة في هذه الأثناء. ما كتبتموه لم يُفقد، وهو في الحقول أدناه. تحققوا من أنه ما زال مناسبًا ثم احفظوا مرة أخرى.
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
translations-hints-sources = تستند الملاحظات إلى القواعد التي يتفق عليها DIN SPEC 33429:2025-03 وNetzwerk Leichte Sprache. والقراء وحدهم يستطيعون أن يقولوا إن كان النص مفهومًا.
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
translations-review = مراجعة القراء
translations-review-text = هل قرأ النص من كُتب لهم وفهموه؟ سجّلوا ذلك هنا. بعدها يُعدّ النص مراجَعًا، وعندئذ فقط يجوز أن يُسمّى «Leichte Sprache» (الألمانية المبسطة). وإذا تغيّر النص وجبت مراجعته من جديد.
translations-review-texts = ماذا قُرئ؟
translations-review-readers = من قرأ؟
translations-review-readers-hint = اسم المجموعة، لا أسماء أشخاص. مثلاً: مجموعة القراءة في Lebenshilfe.
translations-review-on = متى؟
translations-review-save = تسجيل المراجعة
translations-review-saved = سُجّلت المراجعة.
translations-review-no-name = أدخلوا اسم المجموعة.
translations-review-no-text = حدّدوا النصوص التي قُرئت.
translations-review-wrong-text = لا يُراجَع إلا نص ترجمه إنسان ويطابق الأصل.
translations-reviewed-by = قرأه وفهمه: { $readers }، { $date }
translations-table-of = جدول للمترجمين: { $language }
translations-away = تنزيل الجدول
translations-away-text = في الجدول (XLSX) النص الأصلي ومكان للترجمة. ويُفتح في Excel وLibreOffice.
translations-standing = الحالة
translations-away-button = تنزيل الجدول الآن
translations-back = رفع الجدول المملوء
translations-back-text = ترون أولًا ما الذي سيتغيّر. ولا يُحفظ شيء قبل أن تؤكدوا.
translations-file = الجدول بعد ملئه
translations-file-hint = ملف ينتهي اسمه بـ ‎.xlsx، حجمه 20 ميغابايت على الأكثر، دون وحدات ماكرو.
translations-back-button = فحص الجدول
translations-written = { $count ->
    [zero] لم يُحفظ أي نص.
    [one] حُفظ نص واحد.
    [two] حُفظ نصان.
    [few] حُفظت { $count } نصوص.
    [many] حُفظ { $count } نصًا.
   *[other] حُفظ { $count } نص.
}
translations-left = { $count ->
    [zero] لم يُستبعد أي صف.
    [one] استُبعد صف واحد لأن نصه تغيّر في هذه الأثناء.
    [two] استُبعد صفان لأن نصيهما تغيّرا في هذه الأثناء.
    [few] استُبعدت { $count } صفوف لأن نصوصها تغيّرت في هذه الأثناء.
    [many] استُبعد { $count } صفًا لأن نصوصها تغيّرت في هذه الأثناء.
   *[other] استُبعد { $count } صف لأن نصوصها تغيّرت في هذه الأثناء.
}
translations-no-file = اختاروا ملفًا أولاً.
translations-bad-empty = الملف فارغ.
translations-bad-large = الملف كبير جدًا. الحد الأقصى { $most } ميغابايت. قسّموا الجدول.
translations-bad-kind = هذا ليس جدولاً بصيغة XLSX. احفظوه بصيغة «‎.xlsx».
translations-bad-archive = الملف مضغوط بطريقة غير مألوفة فلم يُفتح. افتحوه في Excel أو LibreOffice واحفظوه من جديد بصيغة ‎.xlsx.
translations-bad-macros = يحتوي الملف على وحدات ماكرو. احفظوه بصيغة ‎.xlsx دونها.
translations-bad-locked = الملف محمي بكلمة مرور أو بصيغة قديمة. احفظوه دون كلمة مرور بصيغة ‎.xlsx.
translations-bad-rows = في الجدول أكثر من { $most } صف. قسّموه.
translations-bad-cell = في الصف { $row } نص أطول من المسموح به.
translations-bad-broken = تعذّرت قراءة الملف. افتحوه في Excel أو LibreOffice واحفظوه من جديد بصيغة ‎.xlsx.
translations-bad-heading = الصف الأول الذي فيه العناوين ناقص أو مختلف. استخدموا جدولًا من هذه الصفحة واتركوا الصف الأول كما هو.
translations-bad-language = هذا الجدول للغة أخرى: { $language }. افتحوا صفحة تلك اللغة.
translations-count-new = { $count ->
    [zero] لا توجد نصوص جديدة.
    [one] نص واحد جديد.
    [two] نصان جديدان.
    [few] { $count } نصوص جديدة.
    [many] { $count } نصًا جديدًا.
   *[other] { $count } نص جديد.
}
translations-count-changed = { $count ->
    [zero] لا تُستبدل أي ترجمة.
    [one] تُستبدل ترجمة واحدة.
    [two] تُستبدل ترجمتان.
    [few] تُستبدل { $count } ترجمات.
   *[other] تُستبدل { $count } ترجمة.
}
translations-count-same = { $count ->
    [zero] لا يوجد صف مطابق للمحفوظ.
    [one] صف واحد مطابق للمحفوظ.
    [two] صفان مطابقان للمحفوظ.
    [few] { $count } صفوف مطابقة للمحفوظ.
    [many] { $count } صفًا مطابقًا للمحفوظ.
   *[other] { $count } صف مطابق للمحفوظ.
}
translations-count-empty = { $count ->
    [zero] لا يوجد صف غير مملوء.
    [one] صف واحد غير مملوء، ولا يتغيّر شيء هناك.
    [two] صفان غير مملوءين، ولا يتغيّر شيء هناك.
    [few] { $count } صفوف غير مملوءة، ولا يتغيّر شيء هناك.
    [many] { $count } صفًا غير مملوء، ولا يتغيّر شيء هناك.
   *[other] { $count } صف غير مملوء، ولا يتغيّر شيء هناك.
}
translations-count-missing = { $count ->
    [zero] لا ينقص أي صف.
    [one] ينقص صف واحد كان في الجدول الأصلي، ولا يتغيّر شيء هناك.
    [two] ينقص صفان كانا في الجدول الأصلي، ولا يتغيّر شيء هناك.
    [few] تنقص { $count } صفوف كانت في الجدول الأصلي، ولا يتغيّر شيء هناك.
    [many] ينقص { $count } صفًا كان في الجدول الأصلي، ولا يتغيّر شيء هناك.
   *[other] ينقص { $count } صف كان في الجدول الأصلي، ولا يتغيّر شيء هناك.
}
translations-joined = بعض الخلايا مدمجة مع غيرها، ويسري نصها على كل صف منها. تحققوا من أن هذا هو المقصود.
translations-count-twice = { $count ->
    [zero] لا يتكرر أي نص.
    [one] نص واحد موجود في أكثر من صف، ويُعتمد الصف الأول.
    [two] نصان موجودان في أكثر من صف، ويُعتمد الصف الأول لكل منهما.
    [few] { $count } نصوص موجودة في أكثر من صف، ويُعتمد الصف الأول لكل منها.
    [many] { $count } نصًا موجودًا في أكثر من صف، ويُعتمد الصف الأول لكل منها.
   *[other] { $count } نص موجود في أكثر من صف، ويُعتمد الصف الأول لكل منها.
}
translations-missing-rows = هذه الصفوف ناقصة
translations-missing-unnamed = لا يمكن معرفة أي صفوف هي من هذا الملف.
translations-twice = هذه النصوص موجودة في أكثر من صف
translations-rows = الصفوف { $rows }
translations-and-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
translations-preview-back = رجوع دون حفظ
translations-preview-intro = لم يُحفظ شيء بعد. الملف:
translations-take = { $count ->
    [zero] لا شيء للحفظ
    [one] حفظ هذا النص
    [two] حفظ هذين النصين
    [few] حفظ هذه النصوص ({ $count })
   *[other] حفظ هذه النصوص ({ $count })
}
translations-take-nothing = لا يوجد ما يُحفظ.
translations-right = قُرئت النصوص التي لم تتغيّر وهي صحيحة
translations-right-hint = { $count ->
    [zero] لا توجد نصوص تنتظر التأكيد.
    [one] نص واحد لم يتغيّر، وهو ترجمة آلية أو غير محدّث. إذا وضعتم هذه العلامة فسيُعدّ مترجمًا من إنسان. تجدونه أدناه.
    [two] نصان لم يتغيّرا، وهما ترجمة آلية أو غير محدّثين. إذا وضعتم هذه العلامة فسيُعدّان مترجمين من إنسان. تجدونهما أدناه.
    [few] { $count } نصوص لم تتغيّر، وهي ترجمة آلية أو غير محدّثة. إذا وضعتم هذه العلامة فستُعدّ مترجمة من إنسان. تجدونها أدناه.
    [many] { $count } نصًا لم يتغيّر، وهي ترجمة آلية أو غير محدّثة. إذا وضعتم هذه العلامة فستُعدّ مترجمة من إنسان. تجدونها أدناه.
   *[other] { $count } نص لم يتغيّر، وهي ترجمة آلية أو غير محدّثة. إذا وضعتم هذه العلامة فستُعدّ مترجمة من إنسان. تجدونها أدناه.
}
translations-take-right = { $count ->
    [zero] لا شيء للتأكيد
    [one] تأكيد هذا النص
    [two] تأكيد هذين النصين
    [few] تأكيد هذه النصوص ({ $count })
    [many] تأكيد هذه النصوص ({ $count })
   *[other] تأكيد هذه النصوص ({ $count })
}
translations-machine = النصوص الجديدة والمتغيّرة من برنامج ترجمة
translations-machine-hint = تُعدّ عندئذ ترجمة آلية إلى أن يؤكدها إنسان.
translations-waiting = لم تتغيّر ولم تُؤكَّد بعد
translations-refused = لن يُقبل هذا
translations-remarked = سيُقبل هذا، لكن تحققوا منه مرة أخرى
translations-unremarked = سيُقبل هذا
translations-more = { $count ->
    [zero] لا توجد صفوف أخرى.
    [one] لا يظهر هنا صف واحد آخر.
    [two] لا يظهر هنا صفان آخران.
    [few] لا تظهر هنا { $count } صفوف أخرى.
    [many] لا يظهر هنا { $count } صفًا آخر.
   *[other] لا يظهر هنا { $count } صف آخر.
}
translations-row = الصف { $row }
translations-refused-unknown = لا يوجد لهذا الصف نص يمكنكم ترجمته. ربما تغيّر العمود الأول.
translations-refused-twice = هذا النص موجود في صف سابق.
translations-refused-no-text = «{ $found }» ليس نصًا بل تاريخ أو عدد عشري أو صيغة حسابية. اكتبوه نصًا.
translations-refused-long = النص طويل جدًا.
translations-remark-changed = تغيّر النص الأصلي منذ تنزيل الجدول. تُقبل الترجمة بحالة «غير محدّث».
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
translations-note-keep = اتركوا الأعمدة الثلاثة الأولى والصف الأول كما هي، فبها يعرف الموقع إلى أي نص ينتمي الصف. ويمكنكم فرز الصفوف.
translations-note-marks = الأرقام وعناوين الإنترنت وعلامات مثل ** أو - في أول السطر جزء من النص. أبقوها.
translations-note-back = احفظوا الملف بصيغة ‎.xlsx وارفعوه في الصفحة نفسها.
translations-note-left-out = هذه النصوص أطول من أن تتسع لها خلية، فترجموها في الموقع مباشرة: { $texts }

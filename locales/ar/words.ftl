### The words of the word lists: `word-{list}-{word}`, underscores become hyphens.

## Where an edition stands

word-edition-status-draft = مسودة
word-edition-status-in-deliberation = قيد المداولة
word-edition-status-adopted = معتمد
word-edition-status-superseded = حل محله إصدار لاحق
word-edition-status-rejected = غير معتمد

## What a section is about

word-section-type-preamble = ديباجة
word-section-type-terms = مصطلحات
word-section-type-understanding = مفهوم الاندماج
word-section-type-principles = مبادئ
word-section-type-success-factors = عوامل النجاح
word-section-type-other = موضوعات أخرى

## What becomes of a goal from one edition to the next

word-change-continued = استمر بالنص نفسه
word-change-reworded = أعيدت صياغته
word-change-split = قُسّم إلى عدة أهداف
word-change-merged = دُمج مع أهداف أخرى
word-change-new = جديد
word-change-dropped = حُذف
word-symbol-language = اللغة
word-symbol-education = التعليم
word-symbol-work = العمل
word-symbol-housing = السكن
word-symbol-neighbourhood = الحي والجوار
word-symbol-health = الصحة
word-symbol-family = الأسرة
word-symbol-age = التقدم في العمر
word-symbol-culture = الثقافة
word-symbol-faith = الدين
word-symbol-sport = الرياضة
word-symbol-participation = المشاركة
word-symbol-administration = الإدارة
word-symbol-arrival = الوصول
word-symbol-equality = المساواة في المعاملة
word-symbol-safety = الأمان

word-consultation-result-recommended = التوصية بالاعتماد
word-consultation-result-recommended-with-changes = التوصية بالاعتماد مع تعديلات
word-consultation-result-not-recommended = التوصية بعدم الاعتماد
word-consultation-result-noted = أُحيط به علمًا
word-consultation-result-postponed = مؤجل
word-consultation-result-decided = أُقِرّ

## Kind of source

word-take-up-state-taken-up = مُدرج
word-take-up-state-justified = غير مُدرج، مع تعليل

word-source-type-conference = مؤتمر
word-source-type-project = مشروع
word-source-type-concept = خطة
word-source-type-agenda = جدول أعمال
word-source-type-survey = استطلاع
word-source-type-report = تقرير
word-source-type-petition = عريضة
word-source-type-other = غير ذلك

## Answer to a result of a source

word-answer-taken-up = أُدرج
word-answer-partly = أُدرج جزئيًا
word-answer-not-taken-up = لم يُدرج

## Kind of body

word-body-type-steering-group = مجموعة توجيه
word-body-type-working-group = مجموعة عمل
word-body-type-expert-group = مجموعة خبراء
word-body-type-committee = لجنة
word-body-type-council = مجلس المدينة
word-body-type-advisory-board = مجلس استشاري

## Kind of meeting

word-meeting-type-session = جلسة
word-meeting-type-workshop = ورشة عمل
word-meeting-type-open-event = فعالية مفتوحة للجميع
word-meeting-type-expert-talk = لقاء خبراء
word-meeting-type-survey = استطلاع

## Kind of measure

word-measure-type-project = مشروع
word-measure-type-programme = برنامج
word-measure-type-permanent = مهمة دائمة

## Where a measure stands

word-measure-status-planned = مخطط له
word-measure-status-running = قيد التنفيذ
word-measure-status-paused = متوقف مؤقتًا
word-measure-status-completed = مكتمل
word-measure-status-stopped = أُلغي

## Who carries a measure

word-carried-by-paid-staff = موظفون بأجر
word-carried-by-volunteers = متطوعون
word-carried-by-volunteers-with-paid-support = متطوعون بدعم من موظفين بأجر

## Unit of an indicator

word-unit-count = عدد
word-unit-percent = نسبة مئوية
word-unit-percentage-points = نقاط مئوية
word-unit-ratio = نسبة
word-unit-mean = متوسط
word-unit-index = مؤشر من 0 إلى 100

## Where an indicator should go

word-direction-up = ينبغي أن يرتفع
word-direction-down = ينبغي أن ينخفض
word-direction-narrow-gap = ينبغي أن تتقلص الفجوة
word-direction-none = للوصف فقط

## How often an indicator is observed

word-cadence-yearly = كل سنة
word-cadence-two-yearly = كل سنتين
word-cadence-five-yearly = كل خمس سنوات
word-cadence-once = مرة واحدة

## How a text in a language came to be

word-text-state-original = النص الأصلي
word-text-state-translated = مترجم
word-text-state-machine = ترجمة آلية
word-text-state-outdated = غير محدّث
word-text-state-reviewed = مُراجَع

word-severity-error = خطأ
word-severity-warning = تحذير
word-severity-note = تنويه

word-specific-address = عنوان مكان
word-specific-date = تاريخ أو موعد
word-specific-figure = رقم
word-specific-organisation = مؤسسة

word-part-title = العنوان
word-part-text = النص
word-part-agenda = جدول الأعمال
word-part-minutes = المحضر
word-part-term = تسمية الأشخاص المعنيين
word-part-welcome = كلمة الترحيب
word-part-imprint = بيانات الناشر
word-part-contact = بيانات التواصل
word-part-privacy = حماية البيانات
word-part-sentence = الجملة
word-part-justification = التعليل
word-part-reason = السبب
word-part-quote = الاقتباس
word-part-statement = إفادة المسؤولين
word-part-reading-aid = شرح يساعد على الفهم
word-part-origin = ذكر المصدر
word-part-opinion = رأي الهيئة
word-part-dissent = رأي مخالف

## Rights

word-role-administrator = إدارة الحسابات
word-role-coordinator = التنسيق
word-role-officer = المسؤولية عن مؤسسة
word-role-member = العضوية في هيئة
word-role-council-reader = القراءة لمجلس المدينة

word-role-meaning-administrator = دعوة الأشخاص ومنح الصلاحيات ومتابعة الرسائل. ولا يشمل ذلك وحده قراءة المسودات. ولا تسري هذه الصلاحية إلا مع الخطوة الثانية لتسجيل الدخول.
word-role-meaning-coordinator = كتابة الوثيقة التوجيهية وتنسيق العمل عليها كله، ويقوم بذلك عادةً مكتب الاندماج في المدينة.
word-role-meaning-officer = تقديم المعلومات عمّا تفعله مؤسسة أو دائرة من دوائر المدينة.
word-role-meaning-member = المشاركة في هيئة أو مجموعة عمل.
word-role-meaning-council-reader = قراءة ما ليس عامًا بعد، من أجل مجلس المدينة ولجانه.

word-action-read-public = قراءة ما هو عام
word-action-sign-in = تسجيل الدخول، وقبول دعوة، وطلب كلمة مرور جديدة
word-action-read-preview = قراءة مسودة برابط معاينة
word-action-report-violation = الإبلاغ عن شيء مريب منعه المتصفح (يفعل المتصفح ذلك تلقائيًا)
word-action-read-metrics = قراءة أرقام تقنية عن عمل البرنامج (لا ينقلها الخادم الأمامي إلى الخارج)
word-action-use-own-account = عرض الحساب الشخصي وتغييره وحذفه
word-action-read-drafts = قراءة المسودات، أي الإصدارات التي لم تبدأ المداولة فيها بعد
word-action-read-findings = قراءة ما يجده الفحص من ثغرات وتناقضات
word-action-see-my-day = الاطلاع على ما ينتظر الشخص نفسه من مهام
word-action-edit-items = تغيير المدخلات وقراءة سجلها
word-action-create-items = إضافة مدخلات جديدة
word-action-keep-items = إزالة المدخلات واستعادتها وكتابة المصفوفة
word-action-release = نشر ما يستطيع الجميع قراءته
word-action-import-items = استيراد الملفات والتراجع عن ذلك
word-action-change-face = تغيير شعار المدينة وقالب أوراقها
word-action-translate = كتابة الترجمات وتأكيدها
word-action-read-log = الاطلاع على من غيّر ماذا ومتى
word-action-manage-accounts = دعوة الأشخاص، ومنح الصلاحيات وسحبها، وإيقاف الحسابات وإعادة تفعيلها
word-action-manage-mail = متابعة الرسائل التي لم تُرسل بعد
word-action-import-bundle = استيراد البيانات
word-action-export-bundle = تصدير جميع البيانات، ومنها البيانات الداخلية
word-action-maintain = حفظ نسخ احتياطية من البيانات واستعادتها، وحذف القديم منها

word-mail-invitation = دعوة
word-mail-reset = كلمة مرور جديدة
word-mail-address = تأكيد عنوان البريد الإلكتروني الجديد
word-mail-password-changed = إشعار: تغيّرت كلمة المرور
word-mail-address-changed = إشعار: تغيّر عنوان البريد الإلكتروني
word-mail-second-factor-changed = إشعار: تغيّرت الخطوة الثانية لتسجيل الدخول
word-mail-rights-changed = إشعار: تغيّرت الصلاحيات

word-mail-state-waiting = تنتظر الإرسال
word-mail-state-sent = أُرسلت
word-mail-state-shown = تُقرأ هنا
word-mail-state-failed = لم تُرسل
word-mail-state-dropped = لا يوجد حساب لها

word-log-import-bundle = استيراد بيانات
word-log-import-table = استيراد جدول
word-log-import-zip = استيراد حزمة
word-log-undo-import = التراجع عن عملية استيراد
word-log-rename-organisation = تغيير اسم مؤسسة أو هيئة
word-log-merge-organisations = دمج مؤسسات
word-log-split-organisation = تقسيم مؤسسة
word-log-move-organisation = تغيير تبعية مؤسسة
word-log-reseat-body = تغيير أعضاء هيئة
word-log-close-organisation = إنهاء مؤسسة أو هيئة
word-log-import-borders = استيراد حدود الأحياء
word-log-edit-item = تغيير مدخل
word-log-edit-items = تغيير عدة مدخلات دفعة واحدة
word-log-write-place = كتابة موضع في المصفوفة
word-log-finish-follow-up = إنجاز مهمة متابعة
word-log-tie-thread = ربط مدخلين
word-log-cut-thread = فكّ ربط
word-log-create-item = إضافة مدخل
word-log-archive-item = إزالة مدخل
word-log-archive-items = إزالة عدة مدخلات
word-log-start-edition = بدء إصدار
word-log-reword-goal = إعادة صياغة هدف
word-log-move-goal = نقل هدف
word-log-split-goal = تقسيم هدف
word-log-merge-goals = دمج أهداف
word-log-drop-goal = حذف هدف
word-log-add-goal = إضافة هدف
word-log-take-back-goal = التراجع عن تغيير
word-log-rename-field = تغيير اسم مجال عمل
word-log-merge-fields = دمج مجالات عمل
word-log-add-field = إضافة مجال عمل
word-log-drop-field = حذف مجال عمل
word-log-open-preview = إنشاء رابط معاينة
word-log-end-preview = إنهاء رابط معاينة
word-log-bring-in-edition = تقديم إصدار للمداولة
word-log-take-back-edition = سحب إصدار من المداولة
word-log-adopt-edition = تدوين اعتماد إصدار
word-log-reject-edition = تدوين عدم اعتماد إصدار
word-log-supersede-edition = تدوين انتهاء سريان إصدار
word-log-release = نشر شيء
word-log-withhold = حجب شيء
word-log-put-logo = وضع شعار المدينة
word-log-record-decisions = تدوين قرارات اجتماع
word-log-remove-logo = إزالة شعار المدينة
word-log-put-paper-template = وضع قالب الأوراق
word-log-remove-paper-template = إزالة قالب الأوراق
word-log-bring-back-item = استعادة مدخل
word-log-restore-version = استعادة حالة سابقة
word-log-translate-item = كتابة ترجمة أو تأكيدها
word-log-import-translations = استيراد ترجمات من جدول
word-log-review-text = تسجيل من راجع نصًا
word-log-erase-actor = حذف اسم من سجل التغييرات
word-log-invite = دعوة شخص
word-log-invite-again = دعوة شخص مرة أخرى
word-log-accept-invitation = قبول الدعوة
word-log-set-roles = تغيير الصلاحيات
word-log-join = إضافة شخص إلى مؤسسة أو هيئة
word-log-leave = إزالة شخص من مؤسسة أو هيئة
word-log-disable-account = إيقاف حساب
word-log-enable-account = إعادة تفعيل حساب
word-log-delete-account = حذف حساب
word-log-delete-own-account = حذف الحساب الشخصي
word-log-reset-account = طلب إرسال رسالة لاختيار كلمة مرور جديدة
word-log-make-link = إنشاء رابط لاختيار كلمة مرور
word-log-open-examples = إعداد الحسابات التجريبية
word-log-reset-password = اختيار كلمة مرور جديدة
word-log-change-password = تغيير كلمة المرور الشخصية
word-log-rename-account = تغيير الاسم أو اللغة في الحساب الشخصي
word-log-change-address = تغيير عنوان البريد الإلكتروني الشخصي
word-log-set-up-second-factor = تفعيل الخطوة الثانية لتسجيل الدخول
word-log-new-recovery-codes = الحصول على رموز احتياطية جديدة
word-log-remove-second-factor = إلغاء الخطوة الثانية لتسجيل الدخول

# حقول النماذج
word-key-name = اسم المدينة
word-key-original-language = اللغة التي تكتب بها المدينة
word-key-languages = اللغات المتاحة
word-key-interface-languages = لغات إضافية للواجهة فقط
word-key-example = بيانات نموذجية
word-key-as-of = تاريخ البيانات النموذجية
word-key-accent = اللون
word-key-welcome = كلمة الترحيب في الصفحة الرئيسية
word-key-imprint = بيانات الناشر
word-key-contact = بيانات التواصل
word-key-privacy = ملاحظات حماية البيانات
word-key-status = الحالة
word-key-valid-from = يسري من
word-key-valid-to = يسري حتى
word-key-adopted-on = تاريخ الاعتماد
word-key-decision = رقم وثيقة القرار
word-key-decision-url = القرار في نظام معلومات المجلس
word-key-title = العنوان
word-key-text = النص
word-key-agenda = جدول الأعمال
word-key-minutes = المحضر (داخلي)
word-key-term = كيف يسمّي هذا الإصدار الأشخاص المعنيين
word-key-type = النوع
word-key-field = مجال العمل
word-key-origin = ذكر المصدر
word-key-overarching = الهدف الشامل
word-key-in = مُدرج في
word-key-sentence = الجملة
word-key-justification = التعليل
word-key-change = التغيير
word-key-from = قبل
word-key-to = بعد
word-key-meeting = الاجتماع
word-key-symbol = الأيقونة
word-key-order = الترتيب بين الهيئات
word-key-result = نتيجة المداولة
word-key-in-favour = الأصوات المؤيدة
word-key-against = الأصوات المعارضة
word-key-abstained = الممتنعون
word-key-opinion = رأي الهيئة (بنصّه الحرفي)
word-key-dissent = رأي مخالف (بنصّه الحرفي)
word-key-corrects = يصحّح
word-key-table = الجدول كله
word-key-reason = السبب
word-key-date = التاريخ
word-key-url = العنوان على الإنترنت
word-key-source = المصدر
word-key-answer = الجواب
word-key-quote = النص الحرفي
word-key-same = يسعى إلى الشيء نفسه مثل
word-key-supports = يدعم
word-key-conflicts = يتعارض مع
word-key-groups = المجموعات
word-key-parent = تتبع
word-key-successors = الجهة اللاحقة
word-key-organisation = المؤسسة
word-key-goals = الأهداف
word-key-since = منذ
word-key-until = حتى
word-key-chair = الرئاسة
word-key-members = الأعضاء
word-key-fields = مجالات العمل
word-key-body = الهيئة
word-key-phase = المرحلة
word-key-participants = عدد المشاركين
word-key-districts = الأحياء
word-key-number = الرقم
word-key-residents = عدد السكان
word-key-edition = الإصدار
word-key-starts = البداية
word-key-ends = النهاية
word-key-process = العملية
word-key-carried-by = من يتولّى التنفيذ
word-key-responsible = الجهة المسؤولة
word-key-partners = الشركاء
word-key-plan = الخطة
word-key-statement = الحالة من وجهة نظر المسؤولين
word-key-unit = الوحدة
word-key-direction = الاتجاه المنشود
word-key-cadence = وتيرة القياس
word-key-about-people = رقم يخص أشخاصاً
word-key-by-gender = مفصّل حسب الجنس
word-key-base-period = فترة الأساس
word-key-base-value = قيمة الأساس
word-key-latest-period = أحدث فترة
word-key-latest-value = أحدث قيمة
word-key-target-period = فترة الهدف
word-key-target-value = القيمة المستهدفة
word-key-measures = الإجراءات
word-key-reading-aid = شرح يساعد على الفهم
word-key-rule = قاعدة الفحص
word-key-items = المدخلات
word-key-place = الموضع
word-key-due = الموعد النهائي
word-key-done = أُنجزت في
word-key-about = الموضوع
word-key-decided = تقرّرت في الاجتماع

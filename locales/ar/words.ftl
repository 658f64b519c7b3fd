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

word-change-continued = استمر كما هو
word-change-reworded = أعيدت صياغته
word-change-split = قُسّم إلى عدة أهداف
word-change-merged = دُمج مع أهداف أخرى
word-change-new = جديد
word-change-dropped = حُذف

## Kind of source

word-take-up-state-taken-up = مُدرج
word-take-up-state-justified = غير مُدرج مع التعليل

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
word-part-term = تسمية الناس
word-part-welcome = كلمة الترحيب
word-part-imprint = بيانات الناشر
word-part-contact = بيانات التواصل
word-part-privacy = حماية البيانات
word-part-sentence = الجملة
word-part-justification = التعليل
word-part-reason = السبب
word-part-quote = الاقتباس
word-part-statement = إفادة المسؤولين
word-part-reading-aid = شرح القراءة
word-part-origin = ذكر المصدر

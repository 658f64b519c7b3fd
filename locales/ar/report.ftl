### The report: an edition and where it stands as one document, to read, print and pass on.

report-contents = المحتويات
report-page = صفحة { $number } من { $pages }
report-draft = مسودة لم تُنشر بعد
report-as-of = حالة البيانات التجريبية: { $date }
report-on = تقرير بتاريخ { $date }
report-example = بيانات تجريبية: مدينة { $city } خيالية. وجميع الأهداف والمؤسسات والأرقام الواردة في هذا التقرير للتوضيح فقط.
report-languages = ما لا يتوفر بعد بهذه اللغة ({ $language }) يرد هنا بلغته الأصلية مع الإشارة إلى ذلك.
report-original-in = اللغة الأصلية: { $language }
report-annex = الملحق { $number }: { $title }
report-count = العدد
report-status = الحالة

## In brief

report-brief = لمحة موجزة
report-places = مواضع المصفوفة
report-measures-by-status = الإجراءات بحسب حالتها
report-measures-chart = { $count ->
    [zero] شريط بلا إجراءات
    [one] شريط يمثل إجراءً واحدًا
    [two] شريط يمثل إجراءين
    [few] شريط يمثل { $count } إجراءات
    [many] شريط يمثل { $count } إجراءً
   *[other] شريط يمثل { $count } إجراء
}، مقسَّم بحسب الحالة: { $parts }.

## Chapters

report-foundations = الأسس
report-made = كيف نشأت الوثيقة التوجيهية
report-groups = فئات الجهات الفاعلة التي شاركت
report-deliberation-intro = يرد هنا ما قالته الهيئات عن هذا الإصدار دون تعديل.
report-not-there = لم تشارك في أي من الجلسات والفعاليات: { $groups }.
report-answer = الرد
report-elsewhere = موصوف في موضع آخر
report-reach = إلى أي مدى تصل الأهداف التوجيهية
report-reach-chart = كل نقطة تمثل مجال عمل: ممتلئة حيث أُدرج الهدف التوجيهي، ونصف ممتلئة حيث عُلِّل عدم إدراجه، وفارغة حيث لا يوجد هذا ولا ذاك. والأرقام في الجدول أدناه.
report-dropped = أهداف أُسقطت
report-map-description = كل مساحة تمثل حيًا. وما يجري في كل حي مذكور في الجدول أدناه.

## Findings

report-findings = الملاحظات
report-internal = للاستخدام الداخلي فقط. يرجى عدم النشر أو التداول.
report-internal-short = داخلي
report-finding = الملاحظة
report-rule = القاعدة
report-way-out = ما ينبغي فعله
report-severity-error = أخطاء
report-severity-warning = تحذيرات
report-severity-note = تنبيهات

## On the pages it can be downloaded from

report-download = تقرير عن أحد الإصدارات
report-download-intro = إصدار كامل مع ما وصل إليه تنفيذه في ملف واحد: للقراءة دون إنترنت وللطباعة وللمشاركة.
report-download-edition = تنزيل التقرير عن هذا الإصدار (ملف HTML)

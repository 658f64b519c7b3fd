### Mein Tag: was auf einen wartet.

my-day-title = يومي
my-day-on = بتاريخ { $date }
my-day-done = أُنجزت { $code }.
my-day-nothing = لا شيء ينتظركم في الوقت الحالي.
my-day-was-due = تأخّرت منذ { $date }
my-day-due = موعدها: { $date }
my-day-passed = انقضى هذا اليوم: { $date }
my-day-ends = تنتهي: { $date }
my-day-about = بشأن:
my-day-by = تتولّى ذلك:
my-day-finish = أُنجزت
my-day-change = تعديل
my-day-new = إضافة مهمة متابعة جديدة
my-day-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $count } أخرى.
    [many] و{ $count } أخرى.
   *[other] و{ $count } أخرى.
}
my-day-measures = إجراءات انقضى موعدها
my-day-measures-text = انقضى موعد البداية أو النهاية، لكن الحالة تقول غير ذلك. هل ما زالت الحالة صحيحة؟
my-day-promises = التزامات ذاتية تنتهي
my-day-promises-text = هل يستمر الالتزام؟ إذن أدخلوا موعد نهاية جديدًا.
my-day-outdated = ترجمات أقدم من نصوصها
my-day-outdated-in = { $count ->
    [zero] { $language }: لا نصوص
    [one] { $language }: نص واحد
    [two] { $language }: نصّان
    [few] { $language }: { $count } نصوص
    [many] { $language }: { $count } نصًا
   *[other] { $language }: { $count } نص
}
my-day-findings = ما وجده الفحص
my-day-findings-open = عرض الملاحظات
my-day-reading = للقراءة

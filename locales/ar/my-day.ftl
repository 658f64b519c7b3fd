### Mein Tag: was auf einen wartet.

my-day-title = يومي
my-day-on = بتاريخ { $date }
my-day-done = أُنجزت المهمة { $code }.
my-day-nothing = لا شيء ينتظركم في الوقت الحالي.
my-day-was-due = متأخرة منذ { $date }
my-day-due = موعدها: { $date }
my-day-passed = انقضى الموعد: { $date }
my-day-ends = تاريخ الانتهاء: { $date }
my-day-begins = تاريخ البداية: { $date }
my-day-about = بشأن:
my-day-by = من يتولّى ذلك:
my-day-finish = أُنجزت
my-day-change = تعديل
my-day-new = إضافة مهمة متابعة جديدة
my-day-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وهناك عنصر آخر.
    [two] وهناك عنصران آخران.
    [few] وهناك { $count } عناصر أخرى.
    [many] وهناك { $count } عنصرًا آخر.
   *[other] وهناك { $count } عنصر آخر.
}
my-day-measures = إجراءات انقضى موعد بدايتها أو نهايتها أو اقترب
my-day-measures-text = الحالة لا توافق التاريخ، أو يحل موعد البداية أو النهاية في الأيام القادمة. هل ما زالت الحالة صحيحة؟
my-day-promises = تعهدات ذاتية تنتهي
my-day-promises-text = هل يستمر التعهد؟ إذن أدخلوا موعد نهاية جديدًا.
my-day-outdated = ترجمات أقدم من النص الأصلي
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

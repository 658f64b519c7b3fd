### The page of a single item.

item-overarching-goal = هدف توجيهي
item-back = من أين جاء
item-on = ما الذي نتج عنه
item-no-back = لم يُسجَّل شيء عن ذلك بعد.
item-no-on = لم يُسجَّل حتى الآن أي شيء نتج عنه.
item-context = السياق
item-more = { $count ->
    [zero] ولا عناصر أخرى
    [one] وعنصر واحد آخر
    [two] وعنصران آخران
    [few] و{ $count } عناصر أخرى
    [many] و{ $count } عنصرًا آخر
   *[other] و{ $count } عنصر آخر
}
item-sentence-missing = لم تُكتب الجملة الخاصة بذلك بعد.
item-term = كيف يسمّي هذا الإصدار الناس الذين يدور حولهم
item-justification = التعليل
item-reason = السبب
item-statement = ما وصل إليه العمل من وجهة نظر المسؤولين عنه
item-statement-note = هذا قول الجهة المسؤولة نفسها.
item-opinion = رأي الهيئة
item-dissent = رأي مخالف
item-in-favour = الأصوات المؤيدة
item-against = الأصوات المعارضة
item-abstained = الممتنعون
item-reading-aid = كيف يُقرأ هذا
item-origin = مصدر الرقم
item-period = الفترة
item-type = النوع
item-date = التاريخ
item-url = على الإنترنت
item-participants = عدد المشاركين
item-number = الرقم
item-residents = عدد السكان
item-carried-by = القائمون على التنفيذ
item-adopted-on = تاريخ الاعتماد
item-decision = المقترح المقدَّم إلى مجلس المدينة
item-decision-url = القرار في نظام معلومات مجلس المدينة
item-unit = الوحدة
item-direction = الاتجاه المنشود
item-cadence = وتيرة الرصد
item-by-gender = مفصَّل حسب الجنس
item-yes = نعم
item-no = لا

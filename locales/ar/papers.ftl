### أوراق للمكتب: مستندات وورد تؤخذ إلى الاجتماع.

papers-says = النص
papers-running = جارية
papers-findings = ثغرات
papers-to-come = مواعيد قادمة
papers-begins = البداية
papers-ends = النهاية
papers-due = الموعد النهائي
papers-day = الحالة في { $date }
papers-read-on = التفاصيل على الإنترنت
papers-more = { $count ->
    [zero] لا توجد إدخالات أخرى.
    [one] يوجد إدخال آخر واحد ({ $count }).
    [two] يوجد إدخالان آخران ({ $count }).
    [few] توجد { $count } إدخالات أخرى.
   *[other] يوجد { $count } إدخالاً آخر.
}
papers-note = مذكرة للاجتماع (مستند وورد)

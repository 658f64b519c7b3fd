### أوراق للمكتب: مستندات وورد تؤخذ إلى الاجتماع.

papers-says = النص
papers-running = قيد التنفيذ
papers-findings = ثغرات
papers-to-come = مواعيد قادمة
papers-begins = البداية
papers-ends = النهاية
papers-due = الموعد النهائي
papers-day = الحالة في { $date }
papers-read-on = التفاصيل على الإنترنت
papers-more = { $count ->
    [zero] لا توجد مدخلات أخرى.
    [one] يوجد مدخل آخر واحد ({ $count }).
    [two] يوجد مدخلان آخران ({ $count }).
    [few] توجد { $count } مدخلات أخرى.
    [many] يوجد { $count } مدخلًا آخر.
   *[other] يوجد { $count } مدخل آخر.
}
papers-note = مذكرة للاجتماع (مستند وورد)
papers-invitation = الدعوة (مستند وورد)
papers-minutes-file = المحضر (مستند وورد)
papers-invitation-to = دعوة: { $title }
papers-minutes-of = محضر: { $title }
papers-invited = تدعوكم { $city }.
papers-agenda = جدول الأعمال
papers-minutes = المحضر (داخلي)
papers-about-meeting = موضوع الاجتماع
papers-decisions = القرارات
papers-decisions-record = تدوين القرارات
papers-decisions-of = تدوين القرارات: { $title }
papers-decisions-intro = يصبح كل قرار مهمة متابعة لدى الجهة التي تتولاه. تُهمل الحقول الفارغة.
papers-decision = القرار { $number }
papers-decision-text = ما يجب عمله
papers-decision-who = من يتولى الأمر
papers-decision-due = حتى متى
papers-decision-done = أُنجز في
papers-decisions-none = دوّنوا قراراً واحداً على الأقل.
papers-decisions-save = حفظ القرارات

### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = إدراج الأهداف الشاملة: الإصدار { $edition }
take-ups-open = كتابة المصفوفة
take-ups-caption = اختاروا موضعًا لكتابته.
take-ups-holes = { $count ->
    [0] لم يبقَ أي موضع فارغ.
    [zero] لم يبقَ أي موضع فارغ.
    [one] ما زال موضع واحد فارغًا.
    [two] ما زال موضعان فارغين.
    [few] ما زالت { $count } مواضع فارغة.
    [many] ما زال { $count } موضعًا فارغًا.
   *[other] ما زال { $count } موضع فارغًا.
}
take-ups-first = كتابة أول موضع فارغ
take-ups-back = إلى المصفوفة
take-ups-new = هذا الموضع فارغ
take-ups-another = كتابة شيء إضافي هنا
take-ups-sentence = جملة واحدة: ماذا يعني الهدف الشامل هنا؟
take-ups-where = تنطبق الجملة على
take-ups-justification = أو تعليل: لماذا لا يُدرج هنا؟
take-ups-one-of-both = اكتبوا جملة أو تعليلًا، لا الاثنين معًا.
take-ups-at = موضعها
take-ups-save-next = حفظ ثم الموضع الفارغ التالي
take-ups-next = الموضع الفارغ التالي دون حفظ
take-ups-done = حُفظ.
take-ups-overtaken = حفظ شخص آخر تغييرات في هذه الأثناء: { $items }. ما كتبتموه ما زال هنا. اطّلعوا على ما هو محفوظ الآن وقرّروا.
take-ups-stored = المحفوظ الآن:

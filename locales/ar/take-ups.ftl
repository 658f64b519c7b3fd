### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = إدراج الأهداف الشاملة: الإصدار { $edition }
take-ups-open = كتابة المصفوفة
take-ups-caption = اختاروا موضعًا لكتابته.
take-ups-holes = { $count ->
    [0] لم يبقَ أي موضع مفتوح.
    [zero] لم يبقَ أي موضع مفتوح.
    [one] ما زال موضع واحد مفتوحًا.
    [two] ما زال موضعان مفتوحين.
    [few] ما زالت { $count } مواضع مفتوحة.
    [many] ما زال { $count } موضعًا مفتوحًا.
   *[other] ما زال { $count } موضع مفتوحًا.
}
take-ups-first = كتابة أول موضع مفتوح
take-ups-back = إلى المصفوفة
take-ups-new = هذا الموضع مفتوح
take-ups-another = كتابة شيء إضافي هنا
take-ups-sentence = جملة واحدة: ماذا يعني الهدف الشامل هنا؟
take-ups-where = تنطبق الجملة على
take-ups-justification = أو تعليل: لماذا لا يُدرج هنا؟
take-ups-one-of-both = اكتبوا جملة أو تعليلًا، لا الاثنين معًا.
take-ups-at = موضعها
take-ups-save-next = حفظ ثم الموضع المفتوح التالي
take-ups-next = الموضع المفتوح التالي دون حفظ
take-ups-done = حُفظ.
take-ups-overtaken = حفظ شخص آخر تغييرات في هذه الأثناء: { $items }. ما كتبتموه ما زال هنا. اطّلعوا على ما هو محفوظ الآن وقرّروا.
take-ups-stored = المحفوظ الآن:
take-ups-gone = لم يعد { $code } موجودًا هنا، فقد سبقكم شخص آخر. ما كتبتموه ما زال هنا. أضيفوا في الأسفل من جديد ما ينبغي أن يبقى منه.

### Measures.

measures-title = الإجراءات
measures-intro = ما يُعمل لكي تصبح الأهداف واقعًا: من يقوم به، وأين، ومنذ متى.
measures-filter = التصفية حسب الحالة
measures-all = الكل
measures-none = لم تُسجَّل هنا أي إجراءات بعد.
measures-from = اعتبارًا من { $date }

### Indicators.

indicators-title = المؤشرات
indicators-intro = بهذه المؤشرات ترصد المدينة كيف تتغير الظروف. وتؤثر فيها عوامل كثيرة، فهي لا تبيّن أثر إجراء بعينه.
indicators-base = القيمة الأولية
indicators-latest = أحدث قيمة
indicators-target = القيمة المستهدفة
indicators-none = لم تُسجَّل هنا أي مؤشرات بعد.

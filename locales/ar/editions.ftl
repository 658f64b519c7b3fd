### Editions and succession.

editions-title = الإصدارات
editions-intro = تُطوَّر الوثيقة التوجيهية باستمرار. أما الإصدارات السابقة فتبقى كما اعتُمدت.
editions-navigation = هذا الإصدار
editions-overview = نظرة عامة
editions-none = لم يُسجَّل هنا أي إصدار بعد.
editions-successions-title = تطوير الأهداف
editions-successions-intro = ما آلت إليه أهداف الإصدار السابق، ومن أين جاءت الأهداف الجديدة.
editions-nothing-before = من دون هدف سابق
editions-nothing-after = من دون هدف لاحق
editions-no-successions = لم يُسجَّل لهذا الإصدار أي تطوير للأهداف.
editions-successions-later = ما آلت إليه هذه الأهداف مبيَّن في إصدار { $edition }

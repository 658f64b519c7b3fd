### Goals and fields of action.

goals-title = الأهداف
goals-intro = تأتي الأهداف التوجيهية في أعلى مرتبة. أما الأهداف التي تليها فينتمي كل منها إلى مجال عمل. ومع كل هدف تجدون من أين جاء وما الذي نتج عنه.
goals-overarching = الأهداف التوجيهية
goals-fields-title = مجالات العمل
goals-measures = { $count ->
    [zero] لا توجد إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
goals-indicators = { $count ->
    [zero] لا مؤشر خاص به
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $count } مؤشرات
    [many] { $count } مؤشرًا
   *[other] { $count } مؤشر
}
goals-in-field = { $count ->
    [zero] لا توجد أهداف بعد
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفًا
   *[other] { $count } هدف
}
goals-none = لا يتضمن هذا الإصدار أهدافًا بعد.
goals-no-fields = لا يتضمن هذا الإصدار مجالات عمل بعد.

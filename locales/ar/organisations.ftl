### Organisations and stakeholder groups.

organisations-title = المؤسسات
organisations-intro = الانفتاح مطلوب من جميع الأطراف. ولذلك لا تجدون هنا ما تفعله المدينة فحسب، بل أيضًا ما تعهد به الآخرون.
organisations-groups-title = فئات الجهات الفاعلة
organisations-groups-intro = تشارك في الوثيقة التوجيهية جميع فئات مجتمع المدينة.
organisations-without-group = خارج فئات الجهات الفاعلة
organisations-none-in-group = لم تُسجَّل في هذه الفئة أي مؤسسة بعد.
organisations-commitments = { $count ->
    [zero] لا توجد تعهدات ذاتية
    [one] تعهد ذاتي واحد
    [two] تعهدان ذاتيان
    [few] { $count } تعهدات ذاتية
    [many] { $count } تعهدًا ذاتيًا
   *[other] { $count } تعهد ذاتي
}
organisations-in-group = { $count ->
    [zero] لا توجد مؤسسات بعد
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}

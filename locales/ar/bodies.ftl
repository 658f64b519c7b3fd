### Bodies and meetings.

bodies-title = الهيئات
bodies-intro = من يتداولون في الوثيقة التوجيهية ويقودون العمل عليها ويواكبونه.
bodies-meetings-title = الجلسات والفعاليات
bodies-meetings = { $count ->
    [zero] لا توجد جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
bodies-none = لم تُسجَّل هنا أي هيئات بعد.
bodies-no-meetings = لم تُسجَّل هنا أي جلسات أو فعاليات بعد.

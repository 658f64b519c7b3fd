### What has changed, to subscribe to.

changes-title = متابعة الجديد (Atom)
changes-feed = { $city }: تغييرات الوثيقة التوجيهية للاندماج
changes-subtitle = ما هو جديد، وما تغيّر، وما حُذف.
changes-new = جديد
changes-changed = تغيّر
changes-removed = حُذف
changes-count-new = جديد: { $count }
changes-count-changed = تغيّر: { $count }
changes-count-removed = حُذف: { $count }
changes-more = { $count ->
    [zero] ولا مدخلات أخرى
    [one] ومدخل آخر
    [two] ومدخلان آخران
    [few] و{ $count } مدخلات أخرى
    [many] و{ $count } مدخلًا آخر
   *[other] و{ $count } مدخل آخر
}

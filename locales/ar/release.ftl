### Was öffentlich ist: Freigabe.

release-title = النشر
release-intro = أنتم تقررون ما هو متاح للجميع. ما يُكتب هنا يبقى داخليًا إلى أن ينشره أحد. وتبيّن هذه الصفحة الأمرين.
release-public = متاح للجميع
release-internal = داخلي
release-when-brought-in = يصبح متاحًا عند تقديمه للمداولة.
release-one = نشر { $name }
release-button = نشر
release-withhold-one = حجب { $name }
release-withhold = حجب
release-withheld = بانتظار النشر
release-withheld-none = لا شيء بانتظار النشر.
release-look = عرض
release-chosen = نشر ما حُدّد
release-tables = جداول كاملة
release-tables-hint = الجدول المحجوب لا يظهر في الموقع ولا في التنزيلات ولا في الواجهة البرمجية (API).
release-counts = متاح للجميع: { $public }، داخلي: { $internal }
release-whole-table = الكل: { $name }
release-released = ما نُشر حتى الآن
release-now = نشر فورًا: يستطيع الجميع قراءته
release-named = ما كُتب عليه «داخلي» هنا لم يُنشر بعد.
release-page = لا يرى هذه الصفحة إلا أنتم ومن يشارككم الكتابة. لم تُنشر بعد.
release-hold = حجب مدخل واحد
release-hold-hint = تجدون الرمز في صفحة المدخل فوق العنوان، مثل M001.
release-no-such = لا يوجد هذا الرمز، أو أنه يخص شيئًا يُنشر مع إصداره. يُرجى التحقق منه.
release-all = نشر جميع العناصر وعددها { $count }

### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: تغيير عدة مدخلات دفعة واحدة
bulk-open = تغيير عدة مدخلات دفعة واحدة
bulk-intro = اختاروا ما يجب تغييره. قبل الحفظ ترون ما الذي سيتغيّر وفي أي مدخل.
bulk-count = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
bulk-done = { $count ->
    [zero] لم يتغيّر أي مدخل.
    [one] تغيّر مدخل واحد.
    [two] تغيّر مدخلان.
    [few] تغيّرت { $count } مدخلات.
    [many] تغيّر { $count } مدخلًا.
   *[other] تغيّر { $count } مدخل.
}
bulk-summary = { $count ->
    [0] لن يتغيّر شيء.
    [zero] لن يتغيّر شيء.
    [one] سيتغيّر مدخل واحد. لم يُحفظ شيء بعد.
    [two] سيتغيّر مدخلان. لم يُحفظ شيء بعد.
    [few] ستتغيّر { $count } مدخلات. لم يُحفظ شيء بعد.
    [many] سيتغيّر { $count } مدخلًا. لم يُحفظ شيء بعد.
   *[other] سيتغيّر { $count } مدخل. لم يُحفظ شيء بعد.
}
bulk-which = أي مدخلات؟
bulk-all = كل ما في هذه الصفحة
bulk-none-chosen = حدّدوا مدخلًا واحدًا على الأقل.
bulk-what = ما الذي يجب تغييره؟
bulk-go-on = متابعة
bulk-back = العودة إلى القائمة
bulk-chosen = المختار
bulk-empty-hint = إذا تُرك الحقل فارغًا فهذا يعني: بلا تاريخ.
bulk-found = نتائج البحث عن «{ $asked }». اختاروا نتيجة واحدة.
bulk-add = إضافة:
bulk-remove = إزالة:
bulk-instead = إدخال في كل المدخلات:
bulk-nothing-said = حدّدوا أولًا ما يجب إدخاله.
bulk-preview = عرض ما سيتغيّر
bulk-save = حفظ كل التغييرات
bulk-before = قبل
bulk-after = بعد
bulk-goes = ينتقل إلى الأرشيف.
bulk-same = هذه المدخلات هكذا بالفعل وتبقى دون تغيير: { $items }
bulk-misfits = غير مناسب هنا
bulk-left-out = غيّر شخص آخر هذه المدخلات في هذه الأثناء، ولذلك استُبعدت: { $items }
bulk-overtaken = غيّر شخص آخر هذه المدخلات في هذه الأثناء: { $items }. لم يُحفظ شيء من تغييراتكم بعد. ترون أدناه ما سيتغيّر من دون هذه المدخلات.

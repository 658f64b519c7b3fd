### Downloads.

downloads-title = التنزيل
downloads-intro = يمكنكم تنزيل كل ما في هذا الموقع وقراءته واستخدامه.
downloads-bundle = الوثيقة التوجيهية كملف ZIP
downloads-size = { $size } كيلوبايت
downloads-what = يحتوي الملف على مجلد فيه نصوص (TOML) وجداول (CSV) وحدود الأحياء (GeoJSON). وبعد فك ضغطه يمكن فتح كل محتوياته بأي محرر نصوص وإعادة استيرادها إلى Leitwerk.
downloads-print = يمكن أيضًا طباعة كل صفحة، ولا يُطبع معها رأس الصفحة ولا تذييلها ولا قوائم التنقل.

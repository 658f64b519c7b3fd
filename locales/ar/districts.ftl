### Districts.

districts-title = الأحياء
districts-intro = ينجح الاندماج حيث يعيش الناس. هنا ترون ما يجري في كل حي.
districts-map-title = خريطة أحياء { $city }
districts-map-description = كل مساحة على الخريطة تمثل حيًّا وتقود إلى صفحته. وتجدون الأحياء نفسها في قائمة على صفحة «الأحياء».
districts-none = لم تُسجَّل هنا أي أحياء بعد.

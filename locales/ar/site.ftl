### What is on every page: header, navigation, footer, notes on language, error pages.

site-name = الوثيقة التوجيهية للاندماج
site-skip = الانتقال إلى المحتوى
site-example = بيانات تجريبية: { $city } مدينة خيالية. وجميع الأهداف والمؤسسات والأرقام في هذا الموقع للتوضيح فقط.
site-languages = اختيار اللغة
site-navigation = القائمة الرئيسية
site-footer = عن هذا الموقع
site-nav-goals = الأهداف
site-nav-matrix = المصفوفة
site-nav-measures = الإجراءات
site-nav-indicators = المؤشرات
site-nav-organisations = المشاركون
site-nav-districts = الأحياء
site-nav-process = كيف نشأت الوثيقة
site-nav-search = البحث
site-made-with = أُعدّ هذا الموقع باستخدام Leitwerk، وهو برنامج حر للوثائق التوجيهية (EUPL 1.2).
site-next = عرض المزيد
site-from-start = إلى بداية القائمة
site-only-in = هذا النص غير متوفر بلغتكم بعد. تقرؤون هنا النص الأصلي، ولغته: { $language }.
site-machine-translated = هذا النص ترجمة آلية. والمعتمد هو النص الأصلي.
site-translation-outdated = تغيّر النص الأصلي. وتعبّر هذه الترجمة عن صيغة أقدم منه.

failure-not-found-title = لا يوجد شيء هنا
failure-not-found = لا توجد صفحة على هذا العنوان. ربما نُقلت، أو أن في العنوان خطأ في الكتابة.
failure-not-found-way-out = ابحثوا عن كلمة أو عن رمز مثل Z3.2، أو ابدؤوا من الصفحة الرئيسية.
failure-request-title = لم نفهم هذا الطلب
failure-request = يحتوي العنوان على شيء لا تستطيع هذه الصفحة التعامل معه.
failure-method-title = لا يمكن ذلك بهذه الطريقة
failure-method = هذا العنوان للقراءة فقط.
failure-forbidden-title = هذه الصفحة ليست عامة
failure-forbidden = ليس لديكم إذن للاطلاع على هذه الصفحة.
failure-internal-title = لم ينجح ذلك
failure-internal = حدث خطأ لدينا أثناء إعداد هذه الصفحة. وقد سُجّل الخطأ، وأنتم لم تفعلوا شيئًا خاطئًا.
failure-internal-way-out = حاولوا مرة أخرى بعد بضع دقائق.
failure-to-start = إلى الصفحة الرئيسية

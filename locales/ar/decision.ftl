### Beratung und Beschluss einer Fassung.

decision-title = التداول والقرار
decision-page-title = التداول والقرار بشأن إصدار { $edition }
decision-stands = هذا غير ممكن الآن. حالة الإصدار: { $status }.
decision-turned = تاريخ النهاية قبل البداية. يُرجى مراجعة التاريخين.
decision-no-day = يُرجى كتابة يوم القرار، مثل 18.6.2030.
decision-no-line = الرقم لا يتسع له سطر واحد. يُرجى اختصاره.
decision-valid = مدة السريان
decision-paper-at = الورقة في نظام معلومات المجلس
decision-bring-in = التقديم للتداول
decision-bring-in-text = يُحال الإصدار بذلك إلى الهيئات للتداول، ويمكن تغييره إلى أن يُعتمد. أما من يحق له قراءته فيُقرَّر على حدة في «النشر».
decision-bring-in-button = تقديم للتداول
decision-adopt = تدوين الاعتماد
decision-adopt-text = قرر المجلس: من الآن لا يتغير شيء في النص الأصلي، لا سهوًا ولا عمدًا. وتبقى الترجمات ممكنة، وتُصحَّح الأخطاء بتصويبات ظاهرة.
decision-adopt-button = تدوين الاعتماد
decision-day = يوم القرار
decision-number = رقم الورقة
decision-number-hint = كما ورد في نظام معلومات المجلس، مثل V/0318/2030.
decision-address = عنوان الورقة في نظام معلومات المجلس
decision-address-hint = إذا كان نظامكم يوفر OParl فعنوان OParl للورقة، وإلا فعنوان صفحتها. يبدأ بـ https://
decision-from = يسري من
decision-to = يسري حتى
decision-supersede-with = يحل هذا محل إصدار { $edition }
decision-reject = عدم الاعتماد
decision-reject-text = لم يعتمد المجلس الإصدار. يبقى مدونًا غير معتمد، ويمكن تقديمه للتداول مرة أخرى لاحقًا.
decision-reject-button = تدوين عدم الاعتماد
decision-take-back = السحب من التداول
decision-take-back-text = يعود الإصدار مسودة.
decision-take-back-button = سحب
decision-supersede = إنهاء السريان
decision-supersede-text = حل إصدار لاحق محل هذا الإصدار. ويبقى متاحًا للقراءة.
decision-supersede-button = تدوين انتهاء السريان
decision-consultations-hint = أي الهيئات تتداول وبأي ترتيب وماذا تقول: تُدرج الآراء والآراء المخالفة في الوثيقة دون تعديل.
decision-consultations-new = إضافة هيئة إلى التداول
decision-sure = راجعتُ كل شيء. بعد الاعتماد لا يمكن تغيير أي شيء في النص الأصلي.
decision-not-sure = يُرجى تأكيد مراجعة كل شيء: لا يمكن التراجع عن الاعتماد.
decision-internal = هذا الإصدار ما زال داخليًا، ويبقى كذلك بعد الاعتماد إلى أن تنشروه.
decision-adopt-before = سجّل أولًا في الأعلى ما قالته الهيئات: فالآراء والتصويت والآراء المخالفة جزء من النسخة ولا تتغيّر بعد ذلك أيضًا.
decision-consultations-none = لا توجد بعد أي هيئة في تسلسل المداولة. ويُسجَّل تصويت المجلس هناك أيضًا.
decision-consultations-silent = { $count ->
    [zero] لا تنقص أي نتيجة.
    [one] ما زالت نتيجة هيئة واحدة ناقصة.
    [two] ما زالت نتيجتا هيئتين ناقصتين.
    [few] ما زالت نتائج { $count } هيئات ناقصة.
    [many] ما زالت نتائج { $count } هيئة ناقصة.
   *[other] ما زالت نتائج { $count } هيئة ناقصة.
}
decision-supersede-sure = نعم، هناك نسخة أحدث سارية. لا يمكن التراجع عن ذلك.
decision-supersede-not-sure = يرجى تأكيد أن نسخة أحدث سارية: لا يمكن التراجع عن ذلك.
decision-reasons-owed = { $count ->
    [zero] لا ينقص أي سبب.
    [one] تغيير واحد بلا سبب. لا يمكن اعتماد الإصدار إلا بعد كتابة السبب.
    [two] تغييران بلا سبب. لا يمكن اعتماد الإصدار إلا بعد كتابة السببين.
    [few] { $count } تغييرات بلا سبب. لا يمكن اعتماد الإصدار إلا بعد كتابة الأسباب كلها.
    [many] { $count } تغييرًا بلا سبب. لا يمكن اعتماد الإصدار إلا بعد كتابة الأسباب كلها.
   *[other] { $count } تغيير بلا سبب. لا يمكن اعتماد الإصدار إلا بعد كتابة الأسباب كلها.
}

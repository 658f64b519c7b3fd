### One’s own account.

account-title = حسابي
account-back = العودة إلى حسابي
account-roles = الصلاحيات
account-no-roles = لا توجد صلاحيات خاصة. يمكنكم قراءة كل ما هو عام.
account-belongs = المؤسسات والهيئات
account-deputy = من ينوب: { $name }
account-proof-wrong = كلمة المرور أو الرمز غير صحيح. يصلح كل رمز مرة واحدة فقط: انتظر حتى يعرض التطبيق الرمز التالي.
account-password-wrong = هذه ليست كلمة مروركم الحالية. أدخلوها مرة أخرى من فضلكم.
account-name-heading = الاسم واللغة
account-password-heading = تغيير كلمة المرور
account-address-heading = تغيير عنوان البريد الإلكتروني
account-address-intro = سنرسل إلى العنوان الجديد رسالة فيها رابط. ولا يسري العنوان الجديد إلا بعد أن تؤكدوه عن طريق هذا الرابط.
account-address-button = طلب الرسالة

account-factor-title = الخطوة الثانية لتسجيل الدخول
account-factor-required = لا تسري صلاحية «إدارة الحسابات» لكم إلا بعد أن تفعّلوا الخطوة الثانية لتسجيل الدخول. فعّلوها من فضلكم.
account-factor-off = بعد كلمة المرور تُدخلون أيضًا رمز تحقق من تطبيق على هاتفكم. وهذا يحمي حسابكم حتى إذا عرف أحد كلمة مروركم. ننصح به الجميع، وهو إلزامي لمن لديهم صلاحية «إدارة الحسابات».
account-factor-on = { $count ->
    [zero] الخطوة الثانية مفعّلة. لم يبقَ لديكم أي رمز احتياطي: اطلبوا رموزًا جديدة.
    [one] الخطوة الثانية مفعّلة. بقي لديكم رمز احتياطي واحد.
    [two] الخطوة الثانية مفعّلة. بقي لديكم رمزان احتياطيان.
    [few] الخطوة الثانية مفعّلة. بقي لديكم { $count } رموز احتياطية.
    [many] الخطوة الثانية مفعّلة. بقي لديكم { $count } رمزًا احتياطيًا.
   *[other] الخطوة الثانية مفعّلة. بقي لديكم { $count } رمز احتياطي.
}
account-factor-begin = تفعيل الخطوة الثانية
account-factor-remove = إلغاء الخطوة الثانية
account-factor-step-app = ثبّتوا على هاتفكم تطبيق مصادقة إذا لم يكن لديكم واحد بعد. هناك تطبيقات كثيرة، منها ما هو مجاني ومفتوح المصدر. ويصلح كل تطبيق يُذكر في وصفه «TOTP».
account-factor-step-scan = امسحوا رمز QR هذا بالتطبيق.
account-factor-picture = رمز QR يحتوي على مفتاح التطبيق، والمفتاح مكتوب تحته أيضًا
account-factor-step-type = أو اكتبوا المفتاح في التطبيق:
account-factor-step-open = أو افتحوا التطبيق على هذا الجهاز
account-factor-step-code = أدخلوا هنا رمز التحقق الذي يعرضه التطبيق الآن.
account-factor-confirm = تأكيد

account-codes-title = رموزكم الاحتياطية
account-codes-intro = الخطوة الثانية مفعّلة. بهذه الرموز تسجّلون الدخول إذا لم يكن هاتفكم معكم. وكل رمز صالح لمرة واحدة فقط.
account-codes-once = لا تظهر هذه الرموز إلا الآن. اطبعوا الصفحة أو انسخوا الرموز على ورقة، واحفظوها في مكان آمن.
account-codes-kept = حفظتُ الرموز
account-codes-new = رموز احتياطية جديدة
account-codes-new-intro = عندئذ لن تبقى الرموز الاحتياطية القديمة صالحة.

account-sessions = الأجهزة التي سجّلتم الدخول منها
account-sessions-intro = هل ترون هنا تسجيل دخول لا تعرفونه؟ إذن أنهوه وغيّروا كلمة المرور.
account-session-seen = آخر استخدام: { $when }
account-session-current = تسجيل الدخول الحالي
account-session-end = إنهاء
account-sessions-end-all = تسجيل الخروج من جميع الأجهزة
account-device-unknown = جهاز غير معروف

account-data-heading = ما هو محفوظ عنك
account-data-intro = كل ما هو محفوظ مع حسابك في ملف يمكنك الاحتفاظ به. لا يحتوي الملف على كلمة المرور ولا على المفاتيح.
account-data-download = تنزيل بياناتي

account-delete-heading = حذف الحساب
account-delete-intro = سيُحذف حسابكم واسمكم، ويُحذف اسمكم من سجل التغييرات أيضًا. أما النصوص التي كتبتموها فتبقى، ولكن من دون اسمكم.
account-delete-sure = لا يمكن التراجع عن ذلك.
account-delete-button = حذف الحساب

account-done-name = تم الحفظ.
account-done-password = أصبحت كلمة مروركم الجديدة سارية. وتم تسجيل خروجكم من جميع الأجهزة الأخرى.
account-done-address = أُرسلت رسالة إلى عنوان البريد الإلكتروني الجديد. والرابط الذي فيها صالح لمدة يوم واحد.
account-done-second-factor = تم الحفظ. وإذا فعّلتم الخطوة الثانية أو ألغيتموها، فقد تم تسجيل خروجكم من جميع الأجهزة الأخرى.
account-done-session = أُنهي تسجيل الدخول هذا.

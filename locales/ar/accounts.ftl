### Looking after accounts, emails, the log.

accounts-title = الحسابات
accounts-state = الحالة
accounts-state-open = نشط
accounts-state-invited = في انتظار قبول الدعوة
accounts-state-disabled = موقوف
accounts-signed-in = آخر تسجيل دخول
accounts-yes = مفعّلة
accounts-no = غير مفعّلة

accounts-invite-title = دعوة شخص
accounts-invite-intro = تصل إلى الشخص رسالة، ويختار كلمة مروره بنفسه. والدعوة صالحة لمدة سبعة أيام.
accounts-invite-button = إرسال الدعوة
accounts-roles-hint = لا تجدون هنا «المسؤولية عن مؤسسة» ولا «العضوية في هيئة»: فهاتان الصلاحيتان يحصل عليهما تلقائيًا كل من أُضيف إلى مؤسسة أو هيئة.
accounts-sessions-end = إذا تغيّرت الصلاحيات، يُسجَّل خروج الشخص من جميع الأجهزة وتصله رسالة.
accounts-place = المؤسسة أو الهيئة
accounts-place-none = لم يُختر شيء
accounts-function = المهمة هناك
accounts-function-hint = مثلًا: التواصل، رئاسة الهيئة
accounts-deputy = من ينوب عن هذا الشخص
accounts-deputy-none = لا أحد
accounts-join = إضافة
accounts-leave = إزالة
accounts-leave-one = إزالة من { $place }

accounts-help = المساعدة في تسجيل الدخول، إيقاف الحساب
accounts-reset = إرسال رسالة لاختيار كلمة مرور جديدة
accounts-reset-intro = هل يتعذّر على الشخص تسجيل الدخول؟ تأكدوا أولًا، بالهاتف أو وجهًا لوجه، من أنه صاحب الحساب حقًا. وعند إرسال الرسالة يُسجَّل خروجه من جميع الأجهزة.
accounts-reset-factor = إلغاء الخطوة الثانية لتسجيل الدخول أيضًا، مثلًا إذا ضاع الهاتف
accounts-invite-again = إرسال الدعوة مرة أخرى
accounts-invite-again-intro = عندئذ لن تبقى الدعوة السابقة صالحة.
accounts-disable = إيقاف الحساب
accounts-disable-intro = يُسجَّل خروج الشخص من جميع الأجهزة، ولا يمكنه تسجيل الدخول مرة أخرى إلا بعد أن تعيدوا تفعيل الحساب. ويبقى كل ما أسهم به.
accounts-enable = إعادة تفعيل الحساب
accounts-enable-intro = هذا الحساب موقوف. وعندما تعيدون تفعيله يستطيع صاحبه تسجيل الدخول من جديد.

accounts-done-invited = يجري إرسال الدعوة. وإذا تعذّر إرسالها فستجدونها في صفحة «الرسائل».
accounts-done-roles = حُفظت الصلاحيات.
accounts-done-membership = تم الحفظ. سُجّل خروج الشخص من جميع الأجهزة، وستصله رسالة.
accounts-done-disabled = أُوقف الحساب.
accounts-done-enabled = أُعيد تفعيل الحساب.
accounts-done-reset = يجري إرسال الرسالة. وإذا تعذّر إرسالها فستجدونها في صفحة «الرسائل».

mails-title = الرسائل
mails-intro = هنا الرسائل التي ما زالت تنتظر الإرسال أو تعذّر إرسالها. وإذا لم يكن هناك خادم بريد، تظهر هنا جميع الرسائل لتقرؤوها وتوصلوها إلى أصحابها بأنفسكم.
mails-none = لا توجد رسائل هنا. ولا يلزم فعل شيء.
mails-read = قراءة الرسالة
mails-again = إرسال مرة أخرى

log-title = سجل التغييرات
log-intro = هنا تجدون من غيّر ماذا ومتى، والأحدث أولًا. كل مدخل مرتبط بالمدخل الذي قبله، فلا يمكن تغيير أحدها لاحقًا من دون أن يظهر ذلك.
log-by-operator = قسم التشغيل التقني
log-by-system = البرنامج
log-by-erased = شخص حُذف اسمه
log-more = { $count ->
    [zero] ولا مدخلات أخرى
    [one] ومدخل آخر
    [two] ومدخلان آخران
    [few] و{ $count } مدخلات أخرى
    [many] و{ $count } مدخلًا آخر
   *[other] و{ $count } مدخل آخر
}

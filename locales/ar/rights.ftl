### Who may do what: the table the program goes by, in plain words.

rights-title = من يحق له ماذا
rights-intro = هنا تجدون ما يُسمح بقراءته أو تغييره، ولمن يُسمح بذلك. ويعمل البرنامج وفق هذا الجدول تمامًا، ولا توجد قواعد أخرى.
rights-roles = من يعملون على الوثيقة التوجيهية
rights-table = ما المسموح به ولمن
rights-what = ماذا
rights-who = لمن
rights-everyone = الجميع، حتى من دون حساب
rights-signed-in = كل من سجّل الدخول، لنفسه فقط
rights-own = { $who }، للمؤسسة أو الهيئة المعنية فقط
rights-own-office = { $who }، فقط لما تتحمّل منظمته المسؤولية عنه
rights-operator = قسم التشغيل التقني وحده، على الخادم مباشرة

### The opinion landscape on the command line (`leitwerk opinion`): what many people's answers say, and how sure that is.

## Head and progress

opinion-title-topic = خريطة الآراء: { $topic }
opinion-reading = جارٍ قراءة الملفات…
opinion-computing = جارٍ حساب خريطة الآراء…
opinion-written = الصور والجداول الصالحة للنشر موجودة الآن في { $folder }. افتحوا أولًا { $page }.
opinion-replaced = استُبدلت في { $folder } الملفات: { $files }
opinion-other-files = تنبيه: في { $folder } ملفات أخرى أيضًا: { $files }. تحققوا منها قبل نشر المجلد.
opinion-internal = يتضمن هذا الناتج أرقامًا عن مجموعات صغيرة أيضًا، فهو مخصص للإدارة وحدها. للنشر استعملوا ‎--out‎.
opinion-per-person = تنبيه: يحتوي الملف { $file } على معلومات عن أفراد، أي على بيانات شخصية. احفظوه في مكان آمن، ولا تسلّموه إلى أحد، ولا تنشروه.

## How things are counted

opinion-quoted = «{ $text }»
opinion-no-text = العبارة رقم { $number } (نصها غير موجود في الملفات)
opinion-answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
opinion-agree-least = { $share } موافقة ({ $least } على الأقل؛ { $answers })
opinion-disagree-least = { $share } رفض ({ $least } على الأقل؛ { $answers })
opinion-agree-range = { $share } موافقة (من { $low } إلى { $high }؛ { $answers })
opinion-disagree-range = { $share } رفض (من { $low } إلى { $high }؛ { $answers })
opinion-more = { $count ->
    [zero] لا توجد عبارات أخرى من هذا النوع.
    [one] وهناك عبارة أخرى من هذا النوع. تجدونها كلها في الجداول (‎--out‎).
    [two] وهناك عبارتان أخريان من هذا النوع. تجدونها كلها في الجداول (‎--out‎).
    [few] وهناك { $count } عبارات أخرى من هذا النوع. تجدونها كلها في الجداول (‎--out‎).
    [many] وهناك { $count } عبارة أخرى من هذا النوع. تجدونها كلها في الجداول (‎--out‎).
   *[other] وهناك { $count } عبارة أخرى من هذا النوع. تجدونها كلها في الجداول (‎--out‎).
}

## Who took part

opinion-people-heading = من شارك
opinion-ratings = عدد التقييمات (موافقة أو رفض أو لا هذا ولا ذاك): { $ratings }
opinion-enough = قيّموا عبارات تكفي لمقارنتهم بغيرهم: { $people }
opinion-too-few = شارك أقل من { $least } أشخاص. ومع عدد قليل كهذا يمكن معرفة من أجاب بماذا، ولذلك لا تُعرض هنا أي نتيجة.

## Which groups appear

opinion-groups-heading = المجموعات التي تظهر
opinion-groups = { $count ->
    [zero] لا تظهر من الإجابات أي مجموعة.
    [one] تظهر من الإجابات مجموعة واحدة.
    [two] تظهر من الإجابات مجموعتان.
    [few] تظهر من الإجابات { $count } مجموعات.
    [many] تظهر من الإجابات { $count } مجموعة.
   *[other] تظهر من الإجابات { $count } مجموعة.
}
opinion-groups-meaning = المجموعة هي أشخاص أجابوا إجابات متشابهة. وهي تنشأ من الإجابات وحدها، لا من هوية أصحابها.
opinion-groups-given = { $count ->
    [zero] لا توجد مجموعات مسجلة في { $file }.
    [one] في { $file } مجموعة واحدة مسجلة. أُخذت من هناك ولم يُبحث عنها من جديد.
    [two] في { $file } مجموعتان مسجلتان. أُخذتا من هناك ولم يُبحث عنهما من جديد.
    [few] في { $file } { $count } مجموعات مسجلة. أُخذت من هناك ولم يُبحث عنها من جديد.
    [many] في { $file } { $count } مجموعة مسجلة. أُخذت من هناك ولم يُبحث عنها من جديد.
   *[other] في { $file } { $count } مجموعة مسجلة. أُخذت من هناك ولم يُبحث عنها من جديد.
}
opinion-group-typical = ما تجيب عنه إجابة مختلفة:

## What all share

opinion-shared-hidden = المقصود المجموعات المعروضة فقط. أما الأصغر منها فلا يُقال عنها شيء.

## What divides

opinion-divides-distance = الفرق: { $points } نقطة مئوية على الأقل

## How sure this is

opinion-sure-heading = ما مدى التأكد من ذلك
opinion-sure-groups-firm = المجموعات ثابتة: إذا بُحث عنها مرات كثيرة في نصف عشوائي من المشاركين، ظهرت المجموعات نفسها تقريبًا. والثبات يعني أن الحد بينها يقع كل مرة في الموضع نفسه، ولا يعني أنها متباعدة كثيرًا.
opinion-sure-groups-fair = المجموعات ثابتة في جوهرها: إذا بُحث عنها مرات كثيرة في نصف عشوائي من المشاركين، ظهرت غالبًا مجموعات متشابهة. ومن يقف على الطرف قد ينتمي إلى مجموعة أخرى. والثبات يعني أن الحد بينها يقع كل مرة في الموضع نفسه، ولا يعني أنها متباعدة كثيرًا.
opinion-sure-groups-weak = المجموعات غير ثابتة: إذا بُحث عنها مرات كثيرة في نصف عشوائي من المشاركين، ظهرت كثيرًا مجموعات أخرى. فلا تبنوا عليها قرارًا.
opinion-sure-groups-unknown = لم يُفحص مدى ثبات المجموعات.
opinion-sure-polis = جرى الحساب وفق معادلات ‏Polis‏. وفيها تتوقف النتيجة على ترتيب الأسطر أيضًا، ومن أجاب قليلًا يُسحب نحو الوسط. وبدون ‎--method polis‎ لا يحدث هذا ولا ذاك. وتجد ‏Polis‏ دائمًا مجموعتين على الأقل، حتى حيث لا توجد مجموعات.
opinion-sure-picture = تُظهر صورة ذات اتجاهين { $share } من الفروق بين الإجابات. أما الباقي فلا يمكن رسمه على هذا النحو.

## What was odd in the files

opinion-remarks-heading = ما لفت النظر في الملفات
opinion-remarks-none = لا شيء يُذكر.
opinion-remark-separator = { $file }: الأعمدة مفصولة بالعلامة «{ $separator }» بدلًا من الفاصلة. وقد قُرئ الملف على هذا الأساس.
opinion-remark-separator-tab = { $file }: الأعمدة مفصولة بعلامات جدولة بدلًا من الفاصلة. وقد قُرئ الملف على هذا الأساس.
opinion-remark-missing-column = { $file }: العمود «{ $column }» غير موجود، وليس موجودًا في كل ملفات ‏Polis‏. وما كان سيرد فيه غير معروف.
opinion-remark-unquoted = { $file }: نصوص بلا علامات الاقتباس اللازمة: { $statements }، أولها في السطر { $line }. قُرئت حتى بداية العبارة التالية. تحققوا من أنها كاملة.
opinion-remark-no-ratings = { $file }: لا توجد تقييمات بعد.
opinion-remark-flipped = { $file }: الموافقة والرفض معكوسان. تُظهر الأعداد ذلك في هذا العدد من العبارات: { $statements }. وقد قُرئت على وجهها الصحيح.
opinion-remark-other-counts = { $file }: في { $statements } من أصل { $of } من العبارات تختلف الأعداد عمّا في { $votes }، أولها رقم { $first }. والحساب مبني على { $votes }.
opinion-remark-replaced = { $file }: عدد المرات التي أعاد فيها شخص تقييم عبارة: { $events }. والعبرة بالإجابة الأخيرة.
opinion-remark-contradictory = { $file }: عدد المرات التي أعطى فيها شخص واحد إجابات مختلفة في اللحظة نفسها: { $answers }. وتُحسب «لا هذا ولا ذاك».
opinion-remark-unknown-statements = { $file }: هذه العبارات قُيّمت ولا ترد في الملف: { $statements }. وهي لا تُحتسب.
opinion-remark-unknown-people = { $file }: من قيّموا ولا يردون في الملف: { $people }. وليست لهم مجموعة هناك.
opinion-remark-other-people-counts = { $file }: لا يطابق عدد التقييمات ما في { $votes } عند: { $people }. والحساب مبني على { $votes }.
opinion-remark-quiet-groups = { $file }: هناك مجموعة حتى لمن قيّموا أقل من { $needed } عبارات، وهم: { $people } من أصل { $of }. تحققوا من صلاحية هذه المجموعات.

## What you can do now

opinion-next-heading = ما يمكنكم فعله الآن
opinion-next-out = إعداد صور وجداول يجوز نشرها: { $command }
opinion-next-shared = البدء بما يجمع الناس: فعليه يمكن بناء هدف. اتركوا العبارات التي تصف الشخص أو ما فعله فقط؛ فهي تبيّن من شارك ومن غاب.
opinion-next-divides = التحدث عمّا يفرّق مع أشخاص من كل المجموعات قبل اتخاذ أي قرار.
opinion-next-split = التحدث مع الناس عمّا يفرّق قبل اتخاذ أي قرار.
opinion-next-rate = { $count ->
    [zero] لا توجد عبارة قيّمها أقل من { $least } أشخاص.
    [one] هناك عبارة واحدة قيّمها أقل من { $least } أشخاص، ولا يُعرف عنها شيء بعد. إذا كانت المشاركة مستمرة فاعرضوها أولًا.
    [two] هناك عبارتان قيّمهما أقل من { $least } أشخاص، ولا يُعرف عنهما شيء بعد. إذا كانت المشاركة مستمرة فاعرضوهما أولًا.
    [few] هناك { $count } عبارات قيّمها أقل من { $least } أشخاص، ولا يُعرف عنها شيء بعد. إذا كانت المشاركة مستمرة فاعرضوها أولًا.
    [many] هناك { $count } عبارة قيّمها أقل من { $least } أشخاص، ولا يُعرف عنها شيء بعد. إذا كانت المشاركة مستمرة فاعرضوها أولًا.
   *[other] هناك { $count } عبارة قيّمها أقل من { $least } أشخاص، ولا يُعرف عنها شيء بعد. إذا كانت المشاركة مستمرة فاعرضوها أولًا.
}
opinion-next-remarks = توضيح ما لفت النظر في الملفات قبل النشر.

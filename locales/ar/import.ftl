### استيراد الملفات: جداول وحزم، مع معاينة وإمكانية التراجع.

import-title = استيراد الملفات
import-intro = هنا تُدخلون القوائم الموجودة لديكم. ترون أولًا ما سيكون جديدًا وما سيتغيّر. لا يُحفظ شيء إلا بعد موافقتكم، ويمكن التراجع عن كل شيء بنقرة واحدة.
import-kind = ماذا يوجد في الملف؟
import-kind-table = { $kind } في جدول
import-kind-bundle = الوثيقة التوجيهية في حزمة (zip)
import-file = الملف
import-file-hint = الجداول بصيغة Excel ‏(xlsx) أو CSV، والحزمة بصيغة zip. الحد الأقصى 20 ميغابايت. يُحتفظ بالملف لهذا الاستيراد فقط، ليوم واحد على الأكثر.
import-upload = رفع الملف ومعاينته
import-no-file = يُرجى اختيار ملف.
import-no-kind = يُرجى اختيار ما يوجد في الملف.
import-bad-empty = لا يوجد في الملف ما يمكن قراءته. هل اخترتم الملف الصحيح؟
import-bad-large = الملف كبير جدًا. الحد الأقصى { $most } ميغابايت. قسّموا القائمة على عدة ملفات.
import-bad-kind = هذا النوع من الملفات لا يصلح هنا. احفظوا الجدول بصيغة Excel ‏(xlsx) أو CSV، والحزمة بصيغة zip.
import-bad-broken = لا يمكن قراءة الملف. افتحوه في برنامجكم واحفظوه من جديد ثم حاولوا مرة أخرى.
import-bad-macros = يحتوي الملف على وحدات ماكرو. احفظوه كمصنف Excel ‏(xlsx) من دون ماكرو.
import-bad-locked = الملف محمي بكلمة مرور أو بصيغة قديمة. احفظوه من دون كلمة مرور بصيغة Excel ‏(xlsx).
import-bad-rows = في الجدول أكثر من { $most } صف. قسّموه على عدة ملفات.
import-bad-cell = في الصف { $row }، العمود { $column } نص أطول من المسموح به. اختصروه.
import-bad-sheet = لا توجد ورقة بهذا الاسم في الملف. اختاروا ورقة أخرى.
import-bad-files = في ملف zip أكثر من { $most } ملف. لا تحتوي أي حزمة على هذا العدد من الملفات.
import-bad-unpacked = بعد فك الضغط يصبح الملف أكبر من { $most } ميغابايت، لذلك لا يُفتح.
import-bad-twice = في ملف zip ملف مكرر. أعيدوا ضغط الحزمة.
import-bad-name = في ملف zip شيء لا مكان له هناك: «{ $name }». ضعوا فيه ملفات الحزمة فقط.
import-list = ما جرى استيراده حتى الآن
import-list-none = لا شيء بعد.
import-undone = جرى التراجع عنه

import-columns-title = تحديد الأعمدة
import-columns-intro = حدّدوا ما يوجد في كل عمود. الخلايا الفارغة لا تغيّر شيئًا.
import-remembered = الأعمدة محددة كما في آخر ملف له العناوين نفسها.
import-rows = { $count ->
    [zero] لا توجد صفوف تحت العناوين.
    [one] يوجد صف واحد تحت العناوين.
    [two] يوجد صفان تحت العناوين.
    [few] توجد { $count } صفوف تحت العناوين.
    [many] يوجد { $count } صفاً تحت العناوين.
   *[other] يوجد { $count } صف تحت العناوين.
}
import-joined = { $count ->
    [one] خلية مدمجة واحدة تُحتسب لكل صف من صفوفها.
   *[other] الخلايا المدمجة تُحتسب لكل صف من صفوفها ({ $count }).
}
import-sheets-hidden = { $count ->
    [one] ورقة مخفية واحدة لا تُقرأ.
    [two] ورقتان مخفيتان لا تُقرآن.
    [few] { $count } أوراق مخفية لا تُقرأ.
   *[other] { $count } ورقة مخفية لا تُقرأ.
}
import-where = مكان الجدول
import-sheet = الورقة
import-heading-row = صف العناوين
import-heading-hint = رقم الصف كما يعرضه برنامجكم على الهامش.
import-look-there = البحث هناك
import-columns = الأعمدة
import-column = العمود { $letters }: ‏{ $name }
import-column-unnamed = العمود { $letters }، من دون عنوان
import-column-empty = لا يوجد شيء في هذا العمود.
import-examples = على سبيل المثال: { $examples }
import-left-out = عدم الاستيراد
import-words = تحديد معاني الكلمات
import-words-intro = لا يعرف البرنامج هذه الكلمات من الملف. حدّدوا معناها، وسيعرفها في المرة القادمة.
import-word = «{ $said }» تحت «{ $field }» تعني
import-fixed-heading = عندما ينقص شيء في الملف
import-fixed-intro = كل مدخل جديد يحتاج إلى هذه البيانات. ما تختارونه هنا يسري على المدخلات الجديدة التي لا يذكر الملف شيئًا عنها.
import-fixed = { $field }، عندما لا يُذكر شيء
import-rows-heading = ما هو موجود بالفعل
import-by-title = الصف الذي لا رمز له يخص المدخل الذي يحمل العنوان نفسه إن وُجد. وإلا فهو مدخل جديد.
import-to-preview = إلى المعاينة
import-look = تطبيق الاختيار
import-drop = حذف الملف
import-no-title = حدّدوا العمود الذي فيه العنوان أو الرمز. وإلا فلن يعرف البرنامج أي مدخل هو المقصود.
import-column-twice = اخترتم «{ $field }» لعمودين. لا يمكن اختياره إلا لعمود واحد.

import-preview-title = معاينة
import-preview-intro = لم يُحفظ شيء بعد. هكذا سيكون الحال بعد الاستيراد:
import-again = لم يعد الأمر كما في المعاينة
import-again-text = غيّر شخص ما شيئًا في هذه الأثناء. لم يُحفظ شيء. اطّلعوا على المعاينة الجديدة ووافقوا مرة أخرى.
import-mistakes = { $count ->
    [one] موضع واحد ما زال غير صحيح
    [two] موضعان ما زالا غير صحيحين
    [few] { $count } مواضع ما زالت غير صحيحة
    [many] { $count } موضعًا ما زال غير صحيح
   *[other] { $count } موضع ما زال غير صحيح
}
import-mistakes-text = ما دام هناك شيء غير صحيح فلن يُستورد شيء. غيّروا تحديد الأعمدة، أو صحّحوا الملف وارفعوه مرة أخرى.
import-mistakes-english = الرسائل الخاصة بالحزم متوفرة بالإنجليزية فقط.
import-mistakes-more = { $count ->
    [one] وموضع آخر
    [two] وموضعان آخران
    [few] و{ $count } مواضع أخرى
    [many] و{ $count } موضعًا آخر
   *[other] و{ $count } موضع آخر
}
import-more = { $count ->
    [one] ومدخل آخر
    [two] ومدخلان آخران
    [few] و{ $count } مدخلات أخرى
    [many] و{ $count } مدخلًا آخر
   *[other] و{ $count } مدخل آخر
}
import-created = { $count ->
    [0] لا شيء جديد
    [one] مدخل جديد واحد
    [two] مدخلان جديدان
    [few] { $count } مدخلات جديدة
    [many] { $count } مدخلًا جديدًا
   *[other] { $count } مدخل جديد
}
import-changed = { $count ->
    [0] لا شيء يتغيّر
    [one] مدخل واحد متغيّر
    [two] مدخلان متغيّران
    [few] { $count } مدخلات متغيّرة
    [many] { $count } مدخلًا متغيّرًا
   *[other] { $count } مدخل متغيّر
}
import-same = { $count ->
    [one] مدخل واحد محفوظ بالفعل كما هو ولن يتغيّر.
    [two] مدخلان محفوظان بالفعل كما هما ولن يتغيّرا.
    [few] { $count } مدخلات محفوظة بالفعل كما هي ولن تتغيّر.
    [many] { $count } مدخلًا محفوظًا بالفعل كما هو ولن يتغيّر.
   *[other] { $count } مدخل محفوظ بالفعل كما هو ولن يتغيّر.
}
import-nothing = كل ما في الملف محفوظ بالفعل كما هو. لا يلزم فعل شيء.
import-write = استيراد الآن
import-write-hint = يُحفظ كل شيء معًا أو لا يُحفظ شيء. ويمكنكم التراجع بعد ذلك.
import-to-columns = تغيير تحديد الأعمدة

import-place = الصف { $row }، العمود { $column }
import-place-row = الصف { $row }
import-found = «{ $found }»:
import-wrong-word = { $field }: القيمة «{ $found }» غير ممكنة هنا. القيم الممكنة: { $words }. ويمكنكم أيضًا تحديد معنى الكلمة عند تحديد الأعمدة.
import-wrong-missing = «{ $field }» غير موجود. أضيفوه في الملف أو اختاروا قيمة عند تحديد الأعمدة.
import-wrong-code = «{ $found }» ليس رمزًا لـ: { $kind }. اتركوا الخلية فارغة ليُعطى الرمز التالي المتاح.
import-wrong-twice = «{ $found }» موجود بالفعل في الصف { $row }. لا يجوز أن يرد أي مدخل أكثر من مرة.
import-wrong-title-twice = «{ $found }» موجود بالفعل في الصف { $row }. إن كانا مدخلين مختلفين فأعطوا كلًّا منهما رمزًا، وإلا فاحذفوا أحد الصفين.
import-wrong-several = عدة مدخلات تحمل الاسم «{ $found }»: { $items }. اكتبوا الرمز بدلًا من العنوان.
import-wrong-nameless = ينقص هنا العنوان والرمز. أضيفوا العنوان أو احذفوا الصف.
import-wrong-unknown = { $field }: لا يوجد «{ $found }»، لا رمزًا ولا عنوانًا. أنشئوا المدخل أولًا أو أفرغوا الخلية.
import-wrong-formula = هنا صيغة حسابية بلا نتيجة. افتحوا الملف في برنامجكم واحفظوه من جديد، أو ضعوا القيمة مكانها.
import-wrong-fault = يُظهر الجدول هنا خطأ: { $found }. ضعوا القيمة الصحيحة.

import-one-title = استيراد بتاريخ { $date }
import-done = جرى استيراد كل شيء.
import-undo = التراجع عن الاستيراد كله
import-undo-text = المدخلات الجديدة تنتقل إلى الأرشيف، والمتغيرة تعود كما كانت. ما غيّره شخص بعد ذلك يبقى.
import-undo-done = جرى التراجع عن الاستيراد.
import-undone-at = جرى التراجع: { $date }
import-removed = { $count ->
    [0] لم يُنقل شيء إلى الأرشيف
    [one] نُقل مدخل واحد إلى الأرشيف
    [two] نُقل مدخلان إلى الأرشيف
    [few] نُقلت { $count } مدخلات إلى الأرشيف
    [many] نُقل { $count } مدخلًا إلى الأرشيف
   *[other] نُقل { $count } مدخل إلى الأرشيف
}
import-restored = { $count ->
    [0] لا شيء عاد كما كان
    [one] مدخل واحد عاد كما كان
    [two] مدخلان عادا كما كانا
    [few] { $count } مدخلات عادت كما كانت
    [many] { $count } مدخلًا عاد كما كان
   *[other] { $count } مدخل عاد كما كان
}
import-kept = بقيت هذه المدخلات كما هي:
import-kept-changed = غيّره شخص ما بعد ذلك.
import-kept-linked = مدخلات أخرى ترتبط به الآن: { $items }.
import-kept-belonged = ينتمي إليه أشخاص الآن.
import-kept-contradicts = لو عاد كما كان لتعارض مع ما هو سارٍ الآن.

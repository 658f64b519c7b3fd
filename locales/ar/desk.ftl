### Wo das Schreiben beginnt.

desk-find = فتح مدخل: رمز أو كلمات من عنوانه
desk-found = نتائج البحث عن «{ $asked }»:
desk-found-none = لا يوجد ما يطابق «{ $asked }» ويمكنكم تغييره. جرّبوا كلمة أقصر.
desk-own = ما تتحمّلون مسؤوليته
desk-recent = ما غيّرتموه مؤخرًا

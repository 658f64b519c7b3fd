### Search.

search-title = البحث
search-label = البحث في الوثيقة التوجيهية كلها
search-button = بحث
search-hint = اكتبوا كلمة أو جزءًا من كلمة أو رمزًا، مثل «لغة» أو «Z3.2».
search-found = { $count ->
    [zero] لا توجد نتائج عن «{ $question }»
    [one] نتيجة واحدة عن «{ $question }»
    [two] نتيجتان عن «{ $question }»
    [few] { $count } نتائج عن «{ $question }»
    [many] { $count } نتيجة عن «{ $question }»
   *[other] { $count } نتيجة عن «{ $question }»
}
search-nothing = جرّبوا كلمة أقصر أو كلمات أقل. يشمل البحث جميع اللغات معًا.
search-facets = النتائج حسب النوع
search-everything = الكل

### Wo das Schreiben beginnt.

desk-find = Відкрити запис: код або слова з назви
desk-found = Знайдено за запитом «{ $asked }»:
desk-found-none = За запитом «{ $asked }» не знайдено нічого, що ви можете змінити. Спробуйте коротше слово.
desk-own = За що ви відповідаєте
desk-recent = Що ви нещодавно змінили

### Wo das Schreiben beginnt.

desk-find = Открыть запись: код или слова из названия
desk-found = Найдено по запросу «{ $asked }»:
desk-found-none = По запросу «{ $asked }» нет ничего, что вы можете изменить. Попробуйте слово короче.
desk-own = За что вы отвечаете
desk-recent = Недавно изменено вами

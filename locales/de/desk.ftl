### Wo das Schreiben beginnt.

desk-find = Eintrag öffnen: ein Code oder Wörter aus dem Titel
desk-found = Gefunden zu „{ $asked }“:
desk-found-none = Zu „{ $asked }“ gibt es nichts, was Sie ändern können. Versuchen Sie ein kürzeres Wort.
desk-own = Wofür Sie verantwortlich sind
desk-recent = Zuletzt von Ihnen geändert

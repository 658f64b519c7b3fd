### Wo das Schreiben beginnt.

desk-find = Eintrag öffnen: ein Code oder ein Wort
desk-found = Gefunden zu „{ $asked }“:
desk-found-none = Zu „{ $asked }“ gibt es nichts. Versuchen Sie ein kürzeres Wort.
desk-own = Dafür sind Sie verantwortlich
desk-recent = Das haben Sie zuletzt geändert

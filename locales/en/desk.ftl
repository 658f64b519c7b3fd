### Wo das Schreiben beginnt.

desk-find = Open an entry: a code or words of its title
desk-found = Found for “{ $asked }”:
desk-found-none = There is nothing for “{ $asked }” that you can change. Try a shorter word.
desk-own = What you are responsible for
desk-recent = Changed by you lately

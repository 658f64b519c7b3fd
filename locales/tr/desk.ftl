### Wo das Schreiben beginnt.

desk-find = Kayıt aç: bir kod ya da başlıktan sözcükler
desk-found = “{ $asked }” için bulunanlar:
desk-found-none = “{ $asked }” için değiştirebileceğiniz bir şey yok. Daha kısa bir sözcük deneyin.
desk-own = Sorumlu olduğunuz kayıtlar
desk-recent = Son değiştirdiğiniz kayıtlar

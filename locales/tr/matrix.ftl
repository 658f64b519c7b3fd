### Matrix: overarching goals and fields of action.

matrix-title = Eylem alanlarında ana hedefler
matrix-short-title = Matris
matrix-intro = Her ana hedef bütün eylem alanlarında geçerlidir. Bu nedenle matrisin her yerinde ya ana hedefin orada ne anlama geldiğini söyleyen bir cümle ya da neden yansıtılmadığını açıklayan bir gerekçe bulunur. İkisi de yoksa o yer boştur.
matrix-caption = Hangi ana hedefler hangi eylem alanlarına yansıtıldı
matrix-taken-up = yansıtıldı
matrix-justified = gerekçesiyle yansıtılmadı
matrix-hole = boş
matrix-none = Matris için bu sürümde ana hedefler ve eylem alanları olmalı.
matrix-place-title = { $field } eylem alanında { $goal } ana hedefi
matrix-question = Bu ana hedef burada ne anlama geliyor?
matrix-hole-explained = Bu yer henüz boş: Ana hedefin bu eylem alanında ne anlama geldiğini söyleyen bir cümle ya da buraya neden yansıtılmadığını açıklayan bir gerekçe eksik.
matrix-back = Matrise dön

### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Ana hedefleri yansıt: { $edition } sürümü
take-ups-open = Matrisi doldur
take-ups-caption = Doldurmak için bir yer seçin.
take-ups-holes = { $count ->
    [0] Boş yer kalmadı.
    [one] Bir yer hâlâ boş.
   *[other] { $count } yer hâlâ boş.
}
take-ups-first = İlk boş yeri doldur
take-ups-back = Matrise dön
take-ups-new = Bu yer boş
take-ups-another = Buraya bir şey daha yaz
take-ups-sentence = Bir cümle: Ana hedef burada ne anlama geliyor?
take-ups-where = Cümlenin geçerli olduğu yer
take-ups-justification = Ya da bir gerekçe: Ana hedef buraya neden yansıtılmıyor?
take-ups-one-of-both = Bir cümle ya da bir gerekçe yazın, ikisini birden değil.
take-ups-at = Yer
take-ups-save-next = Kaydet ve sonraki boş yere geç
take-ups-next = Kaydetmeden sonraki boş yere geç
take-ups-done = Kaydedildi.
take-ups-overtaken = Bu arada başka biri şunları değiştirdi: { $items }. Yazdıklarınız duruyor. Şimdi kayıtlı olana bakın ve karar verin.
take-ups-stored = Şimdi kayıtlı olan:
take-ups-gone = { $code } artık burada değil, başka biri sizden önce davrandı. Yazdıklarınız duruyor. Kalması gerekeni aşağıya yeniden ekleyin.

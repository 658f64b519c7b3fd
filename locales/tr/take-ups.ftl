### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Üst hedefleri işle: { $edition } sürümü
take-ups-open = Matrisi yaz
take-ups-caption = Yazmak için bir yer seçin.
take-ups-holes = { $count ->
    [0] Açık yer kalmadı.
    [one] Bir yer hâlâ açık.
   *[other] { $count } yer hâlâ açık.
}
take-ups-first = İlk açık yeri yaz
take-ups-back = Matrise dön
take-ups-new = Bu yer açık
take-ups-another = Buraya bir şey daha yaz
take-ups-sentence = Bir cümle: Üst hedef burada ne anlama geliyor?
take-ups-where = Cümle şunun için geçerli
take-ups-justification = Ya da bir gerekçe: Neden burada işlenmiyor?
take-ups-one-of-both = Bir cümle ya da bir gerekçe yazın, ikisini birden değil.
take-ups-at = Yeri
take-ups-save-next = Kaydet ve sonraki açık yere geç
take-ups-next = Kaydetmeden sonraki açık yere geç
take-ups-done = Kaydedildi.
take-ups-overtaken = Bu arada biri kaydetti: { $items }. Yazdıklarınız duruyor. Şimdi kayıtlı olana bakın ve karar verin.
take-ups-stored = Şimdi kayıtlı olan:

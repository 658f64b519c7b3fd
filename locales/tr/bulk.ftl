### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: birkaçını birlikte değiştir
bulk-open = Birkaçını birlikte değiştir
bulk-intro = Değişecek kayıtları seçin. Kaydetmeden önce hangi kayıtta neyin değişeceğini görürsünüz.
bulk-count = { $count ->
    [one] Bir kayıt
   *[other] { $count } kayıt
}
bulk-done = { $count ->
    [one] Bir kayıt değişti.
   *[other] { $count } kayıt değişti.
}
bulk-summary = { $count ->
    [0] Hiçbir şey değişmeyecek.
    [one] Bir kayıt değişecek. Henüz bir şey kaydedilmedi.
   *[other] { $count } kayıt değişecek. Henüz bir şey kaydedilmedi.
}
bulk-which = Hangi kayıtlar?
bulk-all = Bu sayfadakilerin hepsi
bulk-none-chosen = En az bir kaydı işaretleyin.
bulk-what = Ne değişsin?
bulk-go-on = Devam
bulk-back = Listeye dön
bulk-chosen = Seçilenler
bulk-empty-hint = Alanı boş bırakırsanız kayıtlardaki tarih silinir.
bulk-found = “{ $asked }” için bulunanlar. Birini seçin.
bulk-add = Ekle:
bulk-remove = Çıkar:
bulk-instead = Hepsine yaz:
bulk-nothing-said = Önce ne yazılacağını belirtin.
bulk-preview = Neyin değişeceğini gör
bulk-save = Hepsini böyle kaydet
bulk-before = önce
bulk-after = sonra
bulk-goes = Arşive gider.
bulk-same = Zaten böyle, değişmiyor: { $items }
bulk-misfits = Buraya uymuyor
bulk-left-out = Bu arada başka biri şu kayıtları değiştirdi; bunlar seçimin dışında kaldı: { $items }
bulk-overtaken = Bu arada başka biri şu kayıtları değiştirdi: { $items }. Sizin değişiklikleriniz henüz kaydedilmedi. Aşağıda, bu kayıtlar olmadan nelerin değişeceği görünüyor.

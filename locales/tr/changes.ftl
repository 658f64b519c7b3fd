### What has changed, to subscribe to.

changes-title = Yeniliklere abone ol (Atom)
changes-feed = { $city }: Entegrasyon vizyon belgesindeki değişiklikler
changes-subtitle = Neler yeni, neler değişti, neler çıkarıldı.
changes-new = Yeni
changes-changed = Değişti
changes-removed = Çıkarıldı
changes-count-new = { $count } yeni
changes-count-changed = { $count } değişti
changes-count-removed = { $count } çıkarıldı
changes-more = { $count ->
    [one] ve { $count } kayıt daha
   *[other] ve { $count } kayıt daha
}

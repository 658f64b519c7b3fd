### Büro için belgeler: toplantıya götürülecek Word belgeleri.

papers-says = İçeriği
papers-running = devam eden
papers-findings = Eksikler
papers-to-come = Yaklaşan tarihler
papers-begins = Başlangıç
papers-ends = Bitiş
papers-due = Son tarih
papers-day = Durum: { $date }
papers-read-on = Ayrıntılar internette
papers-more = { $count ->
    [one] { $count } kayıt daha var.
   *[other] { $count } kayıt daha var.
}
papers-note = Toplantı notu (Word belgesi)

### Büro için belgeler: toplantıya götürülecek Word belgeleri.

papers-says = İçeriği
papers-running = devam eden
papers-findings = Eksikler
papers-to-come = Yaklaşan tarihler
papers-begins = Başlangıç
papers-ends = Bitiş
papers-due = Son tarih
papers-day = Bilgilerin tarihi: { $date }
papers-read-on = Ayrıntılar internette
papers-more = { $count ->
    [one] { $count } kayıt daha var.
   *[other] { $count } kayıt daha var.
}
papers-note = Toplantı notu (Word belgesi)
papers-invitation = Davet (Word belgesi)
papers-minutes-file = Tutanak (Word belgesi)
papers-invitation-to = Davet: { $title }
papers-minutes-of = Tutanak: { $title }
papers-invited = { $city } sizi davet ediyor.
papers-agenda = Gündem
papers-minutes = Tutanak (kurum içi)
papers-about-meeting = Konu
papers-decisions = Kararlar
papers-decisions-record = Kararları kaydet
papers-decisions-of = Kararları kaydet: { $title }
papers-decisions-intro = Her karar, ilgilenecek birim için bir takip notu olarak kaydedilir. Boş alanlar dikkate alınmaz.
papers-decision = Karar { $number }
papers-decision-text = Yapılacak iş
papers-decision-who = Kim ilgilenecek
papers-decision-due = Ne zamana kadar
papers-decision-done = Tamamlandığı gün
papers-decisions-none = En az bir karar yazın.
papers-decisions-save = Kararları kaydet

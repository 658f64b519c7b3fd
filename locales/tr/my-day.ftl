### Mein Tag: was auf einen wartet.

my-day-title = Günüm
my-day-on = Esas alınan tarih: { $date }
my-day-done = { $code } tamamlandı.
my-day-nothing = Şu anda sizi bekleyen bir şey yok.
my-day-was-due = Gecikti; son tarih: { $date }
my-day-due = Son tarih: { $date }
my-day-passed = Bu tarih geçti: { $date }
my-day-ends = Bitiş: { $date }
my-day-begins = Başlangıç: { $date }
my-day-about = Konu:
my-day-by = İlgilenen:
my-day-finish = Tamamlandı
my-day-change = değiştir
my-day-new = Yeni takip notu yaz
my-day-more = { $count ->
    [one] Ve bir tane daha.
   *[other] Ve { $count } tane daha.
}
my-day-measures = Başlangıcı veya bitişi geçen ya da yaklaşan faaliyetler
my-day-measures-text = Durum tarihe uymuyor ya da başlangıç veya bitiş önümüzdeki günlerde. Durum hâlâ doğru mu?
my-day-promises = Süresi biten taahhütler
my-day-promises-text = Taahhüt devam etsin mi? Öyleyse yeni bir bitiş tarihi girin.
my-day-outdated = Eskimiş çeviriler
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } metin
   *[other] { $language }: { $count } metin
}
my-day-findings = Kontrol bulguları
my-day-findings-open = Bulguları gör
my-day-reading = Okunacaklar

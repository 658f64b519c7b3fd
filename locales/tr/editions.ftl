### Editions and succession.

editions-title = Sürümler
editions-intro = Vizyon belgesi zaman içinde yenilenir. Önceki sürümler kabul edildikleri hâliyle kalır.
editions-navigation = Bu sürüm
editions-overview = Genel bakış
editions-none = Buraya henüz sürüm eklenmedi.
editions-successions-title = Geçişler
editions-successions-intro = Önceki sürümün hedefleri neye dönüştü, yeni hedefler nereden geldi.
editions-nothing-before = öncesi yok
editions-nothing-after = devamı yok
editions-no-successions = Bu sürüm için geçiş kaydedilmedi.
editions-successions-later = Bu hedeflerin neye dönüştüğü { $edition } sürümünde yazıyor

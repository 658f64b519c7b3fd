### Districts.

districts-title = Semtler
districts-intro = Entegrasyon, insanların yaşadığı yerde gerçekleşir. Burada hangi semtte neler yapıldığını görebilirsiniz.
districts-map-title = { $city } semt haritası
districts-map-description = Her alan bir semti gösterir ve o semtin sayfasına götürür. Aynı semtler “Semtler” sayfasında liste olarak da yer alır.
districts-none = Buraya henüz semt eklenmedi.

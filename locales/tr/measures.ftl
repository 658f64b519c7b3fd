### Measures.

measures-title = Faaliyetler
measures-intro = Hedeflerin gerçekleşmesi için yapılanlar. Her faaliyetin sayfasında, sorumlusunun kim olduğu ve faaliyetin nerede yürütüldüğü yazar.
measures-filter = Duruma göre filtrele
measures-all = Tümü
measures-none = Buraya henüz faaliyet eklenmedi.
measures-from = başlangıç: { $date }

### The page of a single item.

item-overarching-goal = Ana hedef
item-back = Nereden geliyor
item-on = Neye dönüştü
item-no-back = Bu konuda henüz bilgi eklenmedi.
item-no-on = Bunun neye dönüştüğüne dair henüz bilgi eklenmedi.
item-context = Bağlam
item-more = { $count ->
    [one] ve { $count } kayıt daha
   *[other] ve { $count } kayıt daha
}
item-sentence-missing = Bu konudaki cümle henüz yazılmadı.
item-term = Bu sürümün, söz ettiği insanlar için kullandığı ad
item-justification = Gerekçe
item-reason = Neden
item-statement = Sorumluların gözünden durum
item-statement-note = Sorumlu birimin kendi açıklaması.
item-opinion = Kurulun görüşü
item-dissent = Karşı görüş
item-in-favour = Kabul oyları
item-against = Ret oyları
item-abstained = Çekimserler
item-reading-aid = Okuma yardımı
item-origin = Sayı nereden geliyor
item-period = Dönem
item-type = Tür
item-date = Tarih
item-url = İnternette
item-participants = Katılanlar
item-number = Numara
item-residents = Nüfus
item-carried-by = Yürütenler
item-adopted-on = Kabul tarihi
item-decision = Teklif metni
item-decision-url = Meclis bilgi sistemindeki karar
item-unit = Birim
item-direction = İstenen yön
item-cadence = Ölçüm sıklığı
item-by-gender = Cinsiyete göre ayrılmış
item-yes = evet
item-no = hayır

### Organisations and stakeholder groups.

organisations-title = Kuruluşlar
organisations-intro = Açıklık herkesten beklenir. Bu nedenle burada yalnızca belediyenin yaptıkları değil, başkalarının taahhütleri de yer alır.
organisations-groups-title = Paydaş grupları
organisations-groups-intro = Vizyon belgesine şehirdeki bütün toplumsal gruplar katkıda bulunur.
organisations-without-group = Paydaş grubu olmayanlar
organisations-none-in-group = Bu gruba henüz kuruluş eklenmedi.
organisations-commitments = { $count ->
    [0] taahhüt yok
    [one] { $count } taahhüt
   *[other] { $count } taahhüt
}
organisations-in-group = { $count ->
    [0] henüz kuruluş yok
    [one] { $count } kuruluş
   *[other] { $count } kuruluş
}

organisations-by-group = Paydaş gruplarına göre
organisations-on-label = Belirli bir günde hangi kuruluşlar vardı?
organisations-on-show = Göster
organisations-tree-title = { $day } tarihindeki kuruluşlar
organisations-tree-intro = Burada, { $day } tarihinde kimin kime bağlı olduğu görülür.
organisations-tree-today = Şu anda kim kime bağlı
organisations-tree-none = Bu gün için kayıtlı kuruluş yok.

organisations-turns = Yapılabilecek değişiklikler
organisations-turn-open = Tarih vererek değiştir
organisations-turn-rename = Yeniden adlandır
organisations-turn-merge = Birleştir
organisations-turn-split = Böl
organisations-turn-move = Başka yere bağla
organisations-turn-members = Üyeleri değiştir
organisations-turn-close = Kapat
organisations-intro-rename = Belirli bir günden itibaren yeni bir ad geçerli olur. Eski adın geçerliliği bir gün önce biter; bu ad geçerli olduğu her yerde kalır: önceki sürümlerde ve tamamlanmış olanlarda.
organisations-intro-merge = Birkaç kuruluş belirli bir günden itibaren tek kuruluş olur. Eskileri bir gün önce sona erer ve adlarıyla kayıtlı kalır.
organisations-intro-split = Bir kuruluş belirli bir günden itibaren birkaç kuruluşa bölünür. Eskisi bir gün önce sona erer ve adıyla kayıtlı kalır.
organisations-intro-move = Kuruluş belirli bir günden itibaren başka bir kuruluşa bağlanır. Öncesi olduğu gibi kalır.
organisations-intro-members = Kurulun belirli bir günden itibaren başka üyeleri ya da başka bir başkanı olur. Önceden kimlerin yer aldığı görülebilir.
organisations-intro-close = Kuruluş ya da kurul belirli bir günden itibaren artık yoktur. Önceki her şey kayıtlı kalır.
organisations-first-day = Değişikliğin geçerli olduğu ilk gün
organisations-first-day-without = Artık var olmadığı ilk gün
organisations-first-day-hint = Gün, ay ve yılıyla tam bir tarih, örneğin 1.4.2026.
organisations-no-day = Tam bir tarih yazın, örneğin 1.4.2026.
organisations-with = Şununla birleşir
organisations-below = Bağlı olacağı kuruluş
organisations-below-none = hiçbirine bağlı değil
organisations-find = Kuruluş ara: addan bir sözcük ya da bir kod
organisations-into = Hangi kuruluş devam ediyor?
organisations-into-new = Aşağıdaki adla yeni bir kuruluş
organisations-name = Yeni ad
organisations-name-of = { $number }. ad
organisations-hanging = Buna bağlı kayıtlar
organisations-hanging-hint = Öneri: O günden sonra da süren kayıtlar devam eder; tamamlanmış olanlar eski adda kalır.
organisations-hand-stays = eski adda kalır
organisations-hand-goes = devam eder
organisations-hand-part = { $number }. ada geçer
organisations-people = { $count ->
    [one] Hesabı olan bir kişi buraya bağlı. Yeni kuruluşa kendiliğinden bağlanmaz: Bunu “Yönetim” yetkisi olan biri “Hesaplar” altında değiştirir.
   *[other] Hesabı olan { $count } kişi buraya bağlı. Yeni kuruluşa kendiliğinden bağlanmazlar: Bunu “Yönetim” yetkisi olan biri “Hesaplar” altında değiştirir.
}
organisations-look = Bilgileri uygula ve bak
organisations-conflict = Bu arada başka biri bir şey değiştirdi. Hiçbir şey kaydedilmedi. Girdikleriniz formda duruyor. Şimdiki durumla karşılaştırın ve yeniden kaydedin.
organisations-gone = { $code } burada yok.
organisations-ended = { $code } bu tarihte artık yok. Bunun yerine, ondan sonra geleni değiştirin.
organisations-not-yet = { $code } bu tarihten bir gün önce henüz yok. Daha geç bir gün seçin.
organisations-too-few = En az bir başka kuruluş seçin.
organisations-no-name = Burada bir ad eksik ya da iki ad aynı.
organisations-same = Zaten böyle. Değiştirilecek bir şey yok.
organisations-no-code = Bu burada yapılamaz. Bunun yerine yeni bir kayıt oluşturun.
organisations-round = { $code } zaten buna bağlı. Başka bir kuruluş seçin.
organisations-later = Bu gün henüz gelmedi. Değişikliği geçerli olduğunda girin: O güne kadar adlar ve sorumluluklar aynı kalır.

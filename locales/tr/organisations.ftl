### Organisations and stakeholder groups.

organisations-title = Kuruluşlar
organisations-intro = Açıklık herkesten beklenir. Bu nedenle burada yalnızca belediyenin yaptıkları değil, başkalarının verdiği sözler de yer alır.
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
organisations-on-label = Bir günde hangi kuruluşlar vardı?
organisations-on-show = Göster
organisations-tree-title = { $day } tarihinde kuruluşlar
organisations-tree-intro = { $day } tarihinde kimin kime bağlı olduğu.
organisations-tree-none = Bu gün için kayıtlı kuruluş yok.

organisations-turns = Değişebilecekler
organisations-turn-open = Bir günden itibaren değiştir
organisations-turn-rename = Yeniden adlandır
organisations-turn-merge = Birleştir
organisations-turn-split = Böl
organisations-turn-move = Başka yere bağla
organisations-turn-members = Başka üyeler
organisations-turn-close = Kapat
organisations-intro-rename = Bir günden itibaren yeni bir ad geçerlidir. Eskisi bir gün önce biter ve geçerli olduğu her yerde kalır: önceki sürümlerde ve tamamlanmış olanlarda.
organisations-intro-merge = Birkaç kuruluş bir günden itibaren tek olur. Eskileri bir gün önce biter ve adlarıyla kalır.
organisations-intro-split = Bir kuruluş bir günden itibaren birkaç kuruluş olur. Eskisi bir gün önce biter ve adıyla kalır.
organisations-intro-move = Kuruluş bir günden itibaren bir başkasına bağlıdır. Öncesi olduğu gibi kalır.
organisations-intro-members = Kurulun bir günden itibaren başka üyeleri ya da başka bir başkanı vardır. Önceden kimlerin yer aldığı okunabilir kalır.
organisations-intro-close = Kuruluş ya da kurul bir günden itibaren artık yoktur. Önceki her şey kalır.
organisations-first-day = Böyle olduğu ilk gün
organisations-first-day-without = Artık olmadığı ilk gün
organisations-first-day-hint = Örneğin 1.4.2026. Günüyle birlikte tam bir tarih.
organisations-no-day = Tam bir tarih yazın, örneğin 1.4.2026.
organisations-with = Şununla bir olur
organisations-below = Şuna bağlı
organisations-below-none = hiçbirine
organisations-find = Kuruluş ara: addan bir sözcük ya da bir kod
organisations-into = Kim devam ediyor
organisations-into-new = Aşağıdaki adla yeni bir kuruluş
organisations-name = Yeni ad
organisations-name-of = { $number }. ad
organisations-hanging = Buna bağlı olanlar
organisations-hanging-hint = Öneri: O günden sonra da süren devam eder; tamamlanan eski adı korur.
organisations-hand-stays = eski adda kalır
organisations-hand-goes = devam eder
organisations-hand-part = { $number }. ada geçer
organisations-people = { $count ->
    [one] Hesabı olan bir kişi buraya bağlı. Yeni kuruluşa kendiliğinden bağlı olmaz: Bunu yönetim “Hesaplar” altında değiştirir.
   *[other] Hesabı olan { $count } kişi buraya bağlı. Yeni kuruluşa kendiliğinden bağlı olmazlar: Bunu yönetim “Hesaplar” altında değiştirir.
}
organisations-look = Bilgileri uygula ve bak
organisations-conflict = Bu arada başka biri bir şey değiştirdi. Hiçbir şey kaydedilmedi. Şimdiki durum budur; değişikliği bir daha girin.
organisations-gone = { $code } burada yok.
organisations-ended = { $code } bu gün artık yok. Onun yerine sonra geleni değiştirin.
organisations-not-yet = { $code } bir gün önce henüz yok. Daha geç bir gün seçin.
organisations-too-few = En az bir başka kuruluş seçin.
organisations-no-name = Burada bir ad eksik ya da iki ad aynı.
organisations-same = Zaten böyle. Değiştirilecek bir şey yok.
organisations-no-code = Bu burada olmaz. Onun yerine yeni bir kayıt oluşturun.
organisations-round = { $code } zaten buna bağlı. Başka bir kuruluş seçin.

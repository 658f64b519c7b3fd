### The opinion landscape as pictures, tables and a page. Groups are called by letters, for they come from answers.

landscape-title = Görüş dağılımı

## Numbers

landscape-people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
landscape-people-about = { $count ->
    [one] yaklaşık { $count } kişi
   *[other] yaklaşık { $count } kişi
}
landscape-people-few = 10 kişiden az
landscape-about = yaklaşık { $number }
landscape-few = 10’dan az
landscape-n = n = { $number }
landscape-share-with-range = { $share } ({ $low }–{ $high })
landscape-answers = { $agree } katılıyor, { $pass } ikisi de değil, { $disagree } katılmıyor ({ $n })
landscape-colon = { $name }: { $is }
landscape-pair = { $first }, { $second }
landscape-separator = ;
landscape-not-computed = hesaplanmadı

## Who and what

landscape-all = Tümü
landscape-letters = A B C D E F G H
landscape-group = { $letter } grubu
landscape-group-with-size = { $group } ({ $size }, { $share })
landscape-size-and-share = { $size } · { $share }
landscape-statement = İfade { $number }
landscape-number-of-statements = { $count ->
    [0] ifade yok
    [one] { $count } ifade
   *[other] { $count } ifade
}
landscape-nothing-sure = kesin bir şey yok – aşağıya bakın
landscape-meta = haritada hesaba katılmaz
landscape-agree = katılıyor
landscape-pass = ikisi de değil
landscape-disagree = katılmıyor
landscape-key = Renklerin anlamı

## In brief

landscape-brief = Kısaca
landscape-took-part = Katılanlar
landscape-statements = İfadeler
landscape-statements-rejected = { $kept } sayıldı, { $rejected } çıkarıldı
landscape-ratings = Değerlendirmeler
landscape-in-conversation = Harita için yeterince değerlendirme yapanlar
landscape-groups = Gruplar
landscape-between = Açıkça bir gruba ait olmayanlar
landscape-computed-by = Hesaplama yöntemi
landscape-method-own = Leitwerk, kendi yöntemi
landscape-method-polis = Leitwerk, Polis formüllerine göre
landscape-groups-found = { $count ->
    [one] Yanıtlar bir grup oluşturuyor: { $groups }.
   *[other] Yanıtlar { $count } grup oluşturuyor: { $groups }.
}
landscape-groups-given = { $count ->
    [one] Dosyaya göre bir grup var: { $groups }.
   *[other] Dosyaya göre { $count } grup var: { $groups }.
}
landscape-groups-hidden = { $count ->
    [one] 10 kişiden küçük bir grup gösterilmiyor.
   *[other] Her biri 10 kişiden küçük { $count } grup gösterilmiyor.
}
landscape-one-group-shown = Yalnızca bir grup gösterildiği için gruplar karşılaştırılmıyor.
landscape-no-groups = Birbirinden açıkça ayrılan gruplar bulamadık. Bu, herkesin aynı görüşte olduğu ya da karşıt görüşler bulunmadığı anlamına gelmez: Görüşler arasındaki sınırlar belirsiz olabilir veya grupları güvenle ayırmak için yanıtlar az olabilir.
landscape-groups-unknown = Grup olup olmadığı söylenemiyor: Yeterince ifade değerlendiren kişi sayısı çok az.
landscape-groups-no-pattern = Grup bulunamadı: Bir kişinin bir ifadeye verdiği yanıt, diğer ifadelere ne yanıt verdiği hakkında burada neredeyse hiçbir şey söylemiyor. Ya görüşler birbiriyle bağlantılı değil ya da kişi başına düşen değerlendirme sayısı bunu görmek için çok az.
landscape-undecided = Açıkça bir gruba ait olmayanlar: { $people }.
landscape-too-few = 10 kişiden az katılım oldu. Bu nedenle burada henüz sonuç gösterilmiyor.

## The map

landscape-map = Yanıtların haritası
landscape-near = Birbirine yakın duranlar benzer yanıtlar verdi. Bir alan ne kadar koyuysa orada o kadar çok kişi var.
landscape-directions = Yalnızca uzaklıklar önemlidir. Üst, alt, sağ ve sol tek başına bir anlam taşımaz.
landscape-map-description = Tek tek kişileri göstermeyen bir yanıt haritası. Bir alan ne kadar koyuysa orada o kadar çok kişi var. Dayanak: { $people }.
landscape-map-people = Dayanak: yeterince ifade değerlendirmiş { $people }. Az kişinin bulunduğu yerlere bir şey çizilmedi.
landscape-map-none = Harita çizmek için birbirine yakın duran kişi sayısı çok az.
landscape-fewer = az kişi
landscape-more = çok kişi
landscape-column-group = Grup
landscape-column-people = Kişi sayısı
landscape-column-share = Oran
landscape-column-stability = Kararlılık
landscape-typical = { $group } nelere farklı yanıt veriyor
landscape-typical-aid = Grup, bu ifadelere diğerlerinden belirgin biçimde farklı yanıt veriyor.
landscape-others = diğerleri: { $share }

## Statements

landscape-bars-aid = Çubuklardaki ayraçlar, oranların ne kadar kesin olduğunu gösterir (altta katılanlar, üstte katılmayanlar): Oranlar %95 güvenle bu aralıktadır. n, değerlendirme yapan kişi sayısıdır.
landscape-split-hidden = Yalnızca “Tümü” yazan yerlerde, en az bir grupta ifadeyi değerlendiren kişi sayısı 10’dan azdır. Bu durumda gruplar tek tek gösterilmez.
landscape-shared = Her grupta çoğunluğun ortak görüşü
landscape-shared-of-all = Çoğu kişinin ortak görüşü
landscape-shared-aid = İfadeyi değerlendirenlerin her grupta yarısından fazlası aynı yanıtı veriyor (%95 güvenle).
landscape-shared-aid-of-all = İfadeyi değerlendirenlerin yarısından fazlası aynı yanıtı veriyor (%95 güvenle).
landscape-shared-none = Hiçbir ifadede, her grubun yarısından fazlasının aynı yanıtı verdiği kesin değil. Bunun nedeni görüşlerin kendisi ya da henüz çok az kişinin değerlendirme yapmış olması olabilir.
landscape-shared-none-of-all = Hiçbir ifadede, katılanların yarısından fazlasının aynı yanıtı verdiği kesin değil. Bunun nedeni görüşlerin kendisi ya da henüz çok az kişinin değerlendirme yapmış olması olabilir.
landscape-divides = Görüşlerin ayrıldığı konular
landscape-divides-aid = Bir grupta çoğunluk katılıyor, bir başkasında katılmıyor ya da gruplar arasında en az 20 yüzde puanı fark var. Bu fark kesindir, yalnızca rastlantı değildir.
landscape-divides-aid-of-all = Görüşlerin en çok ayrıldığı ifadeler: Katılanların da katılmayanların da üçte birden fazla olduğu kesin.
landscape-divides-none = Hiçbir ifadede grupların farklı taraflarda olduğu kesin değil. Yanıtlar henüz çok az da olabilir.
landscape-divides-none-of-all = Hiçbir ifadenin insanları iki büyük kesime ayırdığı kesin değil. Yanıtlar henüz çok az da olabilir.
landscape-divides-most = Grupların birbirinden en uzak olduğu ifadeler:
landscape-divides-most-of-all = Görüşlerin en çok ayrıldığı ifadeler:
landscape-most-rated = En çok değerlendirilenler
landscape-most-rated-aid = En çok kişinin değerlendirdiği ifadeler.
landscape-most-rated-none = Her ifade için 10’dan az değerlendirme var.
landscape-first-of = Bunlar { $all } ifadenin ilk { $shown } tanesi. Tüm ifadeler sonda yer alıyor.
landscape-as-table = { $title }: sayılar
landscape-column-who = İfade ve grup
landscape-column-n = Değerlendiren kişi sayısı
landscape-every = Tüm ifadeler
landscape-column-statement = İfade
landscape-column-by-group = Gruplara göre katılanlar

## How sure this is

landscape-sure = Bu ne kadar kesin?
landscape-sure-people = Burada değerlendirme yapanlar buna kendileri karar verdi. Bu, temsilî bir anket değildir. Sayılar katılan kişiler için geçerlidir.
landscape-sure-ranges = Her oranın yanında kaç kişinin değerlendirme yaptığı ve parantez içinde bir aralık yazar. Kişi sayısı arttıkça aralık daralır.
landscape-sure-share = Herkes her ifadeyi değerlendirmedi. Kimin neyi değerlendirdiğini rastlantı belirlediyse, herkes değerlendirmiş olsaydı oran %95 güvenle bu aralıkta olurdu. 100 aralığın yaklaşık 5 tanesi gerçek oranı içermez.
landscape-sure-map = Harita, yanıtlar arasındaki tüm farkların şu kadarını gösterir: { $share }. Düz bir yüzeye daha fazlası sığmaz.
landscape-sure-groups = Gruplar yalnızca yanıtlardan oluşur. Kişilerin kim olduğu hakkında bir şey söylemez.
landscape-sure-groups-given = Gruplar dosyada böyle yer alıyor. Burada yeniden hesaplanmadı.
landscape-stability = Gruplar ne kadar kararlı?
landscape-stability-aid = Hesaplama, kişilerin bir bölümüyle birçok kez yinelendi. Çubuk ne kadar uzunsa aynı gruplar o kadar sık ortaya çıkıyor.
landscape-stability-line = Kesikli çizginin yeri: { $share }. Bunun altında kalan gruplar kararlı sayılmaz.
landscape-stability-needed = Kararlı olmak tek başına yetmez: Gruplar birbirinden yeterince uzak olmalı ve birden fazla ifadede ayrışmalıdır.
landscape-stability-none = Aynı grupların yeniden ortaya çıkıp çıkmayacağı hesaplanmadı.
landscape-one-group = Grup yok
landscape-number-of-groups = { $count ->
    [one] { $count } grup
   *[other] { $count } grup
}
landscape-chosen-alone = seçildi
landscape-chosen = { $share }, seçildi

## What is not here

landscape-left-out = Burada neler yok
landscape-left-small = 10’dan az kişiye ilişkin sayılar gösterilmez. Böylece kimse tek tek kişiler hakkında sonuç çıkaramaz.
landscape-left-about = Küçük bir sayı çıkarma işlemiyle bulunabilecekse büyük sayı onluğa yuvarlanır ve önüne “yaklaşık” yazılır. Grupların dışında bir ifadeyi 10’dan az kişi değerlendirdiyse, bu kişiler “Tümü” sayısına katılmaz.
landscape-left-person = Tek tek kişilerin nerede durduğu ve neyi nasıl değerlendirdiği yayımlanmaz.
landscape-left-unsaid = { $count ->
    [one] Bir ifadeyi 10’dan az kişi değerlendirdi. Bu ifade listede sayı verilmeden yer alıyor.
   *[other] { $count } ifadenin her birini 10’dan az kişi değerlendirdi. Bu ifadeler listede sayı verilmeden yer alıyor.
}
landscape-left-split = { $count ->
    [one] Bir ifadede gruplar tek tek gösterilmiyor, çünkü bir grupta 10’dan az kişi değerlendirme yaptı.
   *[other] { $count } ifadede gruplar tek tek gösterilmiyor, çünkü bir grupta 10’dan az kişi değerlendirme yaptı.
}
landscape-left-rejected = { $count ->
    [one] Moderasyon ekibi bir ifadeyi çıkardı. Bu ifade hiçbir yerde geçmiyor.
   *[other] Moderasyon ekibi { $count } ifadeyi çıkardı. Bu ifadeler hiçbir yerde geçmiyor.
}

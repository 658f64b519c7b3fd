### The opinion landscape on the command line (`leitwerk opinion`): what many people's answers say, and how sure that is.

## Head and progress

opinion-title-topic = Görüş dağılımı: { $topic }
opinion-reading = Dosyalar okunuyor …
opinion-computing = Görüş dağılımı hesaplanıyor …
opinion-written = Yayımlanabilecek resimler ve tablolar şimdi { $folder } klasöründe. Önce { $page } dosyasını açın.
opinion-replaced = { $folder } klasöründe değiştirilenler: { $files }
opinion-other-files = Dikkat: { $folder } klasöründe başka dosyalar da var: { $files }. Klasörü yayımlamadan önce bunları kontrol edin.
opinion-internal = Bu çıktıda küçük gruplara ilişkin sayılar da var. Yalnızca kurum içi kullanım içindir. Yayımlamak için --out seçeneğini kullanın.
opinion-per-person = Dikkat: { $file } dosyasında tek tek kişilere ilişkin bilgiler, yani kişisel veriler var. Dosyayı güvenli bir yerde saklayın, kimseye vermeyin ve yayımlamayın.

## How things are counted

opinion-quoted = “{ $text }”
opinion-no-text = İfade no. { $number } (metni dosyalarda yok)
opinion-answers = { $count ->
    [one] { $count } yanıt
   *[other] { $count } yanıt
}
opinion-agree-least = { $share } katılıyor (en az { $least }; { $answers })
opinion-disagree-least = { $share } katılmıyor (en az { $least }; { $answers })
opinion-agree-range = { $share } katılıyor ({ $low } ile { $high } arası; { $answers })
opinion-disagree-range = { $share } katılmıyor ({ $low } ile { $high } arası; { $answers })
opinion-more = { $count ->
    [one] Böyle { $count } ifade daha var. Hepsi tablolarda yer alıyor (--out).
   *[other] Böyle { $count } ifade daha var. Hepsi tablolarda yer alıyor (--out).
}

## Who took part

opinion-people-heading = Kimler katıldı
opinion-ratings = Değerlendirmeler (katılıyor, katılmıyor veya ikisi de değil): { $ratings }
opinion-enough = Diğerleriyle karşılaştırılacak kadar ifade değerlendirenler: { $people }
opinion-too-few = Katılanların sayısı { $least } kişiden az. Bu kadar az kişide kimin ne yanıt verdiği anlaşılabilir. Bu nedenle burada sonuç gösterilmiyor.

## Which groups appear

opinion-groups-heading = Hangi gruplar görülüyor
opinion-groups = { $count ->
    [one] Yanıtlardan { $count } grup ortaya çıkıyor.
   *[other] Yanıtlardan { $count } grup ortaya çıkıyor.
}
opinion-groups-meaning = Grup, benzer yanıtlar vermiş kişilerden oluşur. Yalnızca yanıtlara dayanır, kişilerin kim olduğuna değil.
opinion-groups-given = { $count ->
    [one] { $file } dosyasında { $count } grup kayıtlı. Bu grup oradan alındı, yeniden aranmadı.
   *[other] { $file } dosyasında { $count } grup kayıtlı. Bu gruplar oradan alındı, yeniden aranmadı.
}
opinion-group-typical = Farklı yanıt verdiği ifadeler:

## What all share

opinion-shared-hidden = Yalnızca gösterilen gruplar kastediliyor. Daha küçük gruplar hakkında bir şey söylenmiyor.

## What divides

opinion-divides-distance = Fark: en az { $points } yüzde puanı

## How sure this is

opinion-sure-heading = Bu ne kadar kesin
opinion-sure-groups-firm = Gruplar kararlı: Kişilerin rastgele seçilmiş yarısında birçok kez arandıklarında neredeyse hep aynı gruplar çıkıyor. “Kararlı”, sınırın her seferinde aynı yerde olduğu anlamına gelir; grupların birbirinden uzak olduğu anlamına gelmez.
opinion-sure-groups-fair = Gruplar özünde kararlı: Kişilerin rastgele seçilmiş yarısında birçok kez arandıklarında çoğunlukla benzer gruplar çıkıyor. Kenarda duranlar başka bir gruba da ait olabilir. “Kararlı”, sınırın her seferinde aynı yerde olduğu anlamına gelir; grupların birbirinden uzak olduğu anlamına gelmez.
opinion-sure-groups-weak = Gruplar kararlı değil: Kişilerin rastgele seçilmiş yarısında birçok kez arandıklarında çoğu zaman başka gruplar çıkıyor. Bu gruplara dayanarak karar vermeyin.
opinion-sure-groups-unknown = Grupların ne kadar kararlı olduğu incelenmedi.
opinion-sure-polis = Hesaplama, Polis formüllerine göre yapıldı. Bu yöntemde sonuç satırların sırasına da bağlıdır ve az yanıt verenler ortaya doğru kayar. --method polis seçeneği olmadan bunların ikisi de geçerli değildir. Polis, hiç grup olmasa bile her zaman en az iki grup bulur.
opinion-sure-picture = İki yönlü bir resim, yanıtlar arasındaki farkların şu kadarını gösterir: { $share }. Kalanı bu yolla çizilemez.

## What was odd in the files

opinion-remarks-heading = Dosyalarda dikkat çekenler
opinion-remarks-none = Özel bir durum yok.
opinion-remark-separator = { $file }: Sütunlar virgülle değil, “{ $separator }” ile ayrılmış. Dosya da böyle okundu.
opinion-remark-separator-tab = { $file }: Sütunlar virgülle değil, sekmeyle ayrılmış. Dosya da böyle okundu.
opinion-remark-missing-column = { $file }: “{ $column }” sütunu yok; Polis çıktılarının hepsinde bulunmaz. Bu sütunda yer alacak bilgiler bilinmiyor.
opinion-remark-unquoted = { $file }: Gerekli tırnak işaretleri olmayan metinler: { $statements }, ilki { $line }. satırda. Bir sonraki ifadenin başına kadar okundular. Eksiksiz olup olmadıklarını kontrol edin.
opinion-remark-no-ratings = { $file }: Henüz değerlendirme yok.
opinion-remark-flipped = { $file }: “Katılıyor” ile “katılmıyor” yer değiştirmiş. Sayımlar bunu şu kadar ifadede gösteriyor: { $statements }. Doğru yönde okundular.
opinion-remark-other-counts = { $file }: { $of } ifadeden { $statements } tanesinde sayımlar { $votes } ile uyuşmuyor; ilki no. { $first }. Hesaplamada { $votes } kullanıldı.
opinion-remark-replaced = { $file }: Bir ifadenin aynı kişi tarafından yeniden değerlendirilme sayısı: { $events }. Son yanıt geçerlidir.
opinion-remark-contradictory = { $file }: Bir kişinin aynı anda farklı yanıtlar verme sayısı: { $answers }. Bunlar “ikisi de değil” sayılır.
opinion-remark-unknown-statements = { $file }: Değerlendirilmiş, ama kaydı olmayan ifadeler: { $statements }. Bunlar sayılmaz.
opinion-remark-unknown-people = { $file }: Değerlendirme yapmış, ama dosyada yer almayanlar: { $people }. Dosyada bu kişiler için bir grup yok.
opinion-remark-other-people-counts = { $file }: Değerlendirme sayısı { $votes } ile uyuşmayanlar: { $people }. Hesaplamada { $votes } kullanıldı.
opinion-remark-quiet-groups = { $file }: Burada { $needed } ifadeden azını değerlendirenlerin de bir grubu var: { $people } (toplam: { $of }). Bu grupların işe yarayıp yaramadığını kontrol edin.

## What you can do now

opinion-next-heading = Şimdi neler yapabilirsiniz
opinion-next-out = Yayımlanabilecek resimler ve tablolar oluşturun: { $command }
opinion-next-shared = Birleştiren konularla başlayın: Bunların üzerine bir hedef kurulabilir. Yalnızca birinin kim olduğunu veya ne yaptığını söyleyen ifadeleri bir yana bırakın. Onlar kimlerin katıldığını gösterir – ve kimlerin eksik olduğunu.
opinion-next-divides = Bir karar verilmeden önce, görüşlerin ayrıldığı konuları bütün gruplardan kişilerle konuşun.
opinion-next-split = Bir karar verilmeden önce, görüşlerin ayrıldığı konular üzerine konuşun.
opinion-next-rate = { $count ->
    [one] { $count } ifade için { $least } yanıttan az var; bu ifade hakkında henüz bir şey bilinmiyor. Katılım sürüyorsa önce bunu gösterin.
   *[other] { $count } ifade için { $least } yanıttan az var; bu ifadeler hakkında henüz bir şey bilinmiyor. Katılım sürüyorsa önce bunları gösterin.
}
opinion-next-remarks = Yayımlamadan önce, dosyalarda dikkat çekenleri açıklığa kavuşturun.

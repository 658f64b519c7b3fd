# The findings of the check: name of the rule, message, way out, why it matters.

check-name-lw001 = Ana hedef bir eylem alanına yansıtılmamış
check-lw001 = { $item }, { $other } eylem alanına yansıtılmamış ve bunun nedeni belirtilmemiş.
check-help-lw001 = Bir yansıma yazın: ana hedefin bu eylem alanında ne anlama geldiğini söyleyen tek bir cümle. Ya da ana hedefin buraya neden yansıtılmadığını gerekçelendirin.
check-why-lw001 = Ana hedefler her eylem alanında kendi anlamıyla geçerlidir. Biri eksikse sorumlu birim, onun unutulduğunu mu yoksa bilerek mi bırakıldığını bilemez.

check-name-lw002 = Cümlesiz yansıma
check-lw002 = { $item }: Ana hedefin burada ne anlama geldiği henüz söylenmemiş ({ $other }).
check-help-lw002 = Bir cümle yazın: Ana hedef bu yerde ne anlama geliyor?
check-why-lw002 = Tablodaki bir işaret kimseyi bağlamaz. Burada ne kastedildiğini ancak bir cümle anlatır.

check-name-lw003 = Ana hedef fazla somut
check-lw003 = { $item }, “{ $words }” ifadesiyle fazla somut oluyor ({ $what }).
check-help-lw003 = Daha genel yazın. Sayılar, tarihler, yerler ve adlar, eylem alanlarının hedeflerine ve faaliyetlere aittir.
check-why-lw003 = Ana hedefler bütün eylem alanlarını kapsayan çatıdır. Bir sayı, tarih veya ad hiçbir zaman bütün eylem alanlarına uymaz ve vizyon belgesinden önce eskir.

check-name-lw004 = Nereden geldiği belli olmayan hedef
check-lw004 = { $item }: Bu hedefin nereden doğduğu kaydedilmemiş.
check-help-lw004 = Hedefin hangi sonuçtan, kaynaktan, toplantıdan veya gruptan geldiğini yazın (“origin” alanı) ya da onu önceki hedefe bağlayın.
check-why-lw004 = Yazıma katkı verenler kendilerini metinde bulmak ister. Hedefi sonradan değiştirecek kişi de bunun kimin isteği olduğunu bilmelidir.

check-name-lw005 = Yanıt almamış sonuç
check-lw005 = { $item } henüz yanıt almamış (kaynak: { $other }).
check-help-lw005 = Yanıt verin: yansıtıldı, kısmen yansıtıldı veya yansıtılmadı; nedenini de yazın.
check-why-lw005 = Katkıda bulunan herkes bir yanıtı hak eder. Yanıt gelmezse bir dahaki sefere kimse katılmaz.

check-name-lw006 = Faaliyeti olmayan hedef
check-lw006 = { $item } için faaliyet kaydedilmemiş.
check-help-lw006 = Bir faaliyet bağlayın, yeni bir faaliyet planlayın ya da bu hedefin hâlâ geçerli olup olmadığını konuşun.
check-why-lw006 = Vizyon belgesi bir sözdür. Kimsenin uğruna bir şey yapmadığı hedef, söz olmaktan çıkar.

check-name-lw007 = Sorumlusu olmayan faaliyet
check-lw007 = { $item } için sorumlu kuruluş kaydedilmemiş.
check-help-lw007 = Faaliyetten hangi kuruluşun sorumlu olduğunu yazın (“responsible” alanı).
check-why-lw007 = Sorumlusu yoksa, durumun ne olduğunu söyleyebilecek kimse de yoktur.

check-name-lw008 = Faaliyet gecikmiş
check-lw008 = { $item }: Bitiş tarihi geçti ({ $day }), ama faaliyet henüz tamamlanmadı.
check-lw008-begin = { $item }: Başlangıç tarihi geçti ({ $day }), ama durum hâlâ “planlandı”.
check-help-lw008 = Sorumlulara durumu sorun; güncel durumu veya yeni bir dönemi girin.
check-why-lw008 = Eskimiş durum bilgileri, doğru olan kısımlar dâhil bütün raporun güvenilirliğini zedeler.

check-name-lw009 = Göstergesi olmayan hedef
check-lw009 = { $item }: Hedefe ulaşılıp ulaşılmadığını hiçbir şey göstermiyor. Ne hedef ne de faaliyetlerinden biri bir göstergeyle izleniyor.
check-help-lw009 = Hedefe veya faaliyetlerinden birine bir gösterge bağlayın.
check-why-lw009 = Her şey ölçülemez. Ama hiçbir şeyin izlenmediği yerde, “İşe yarıyor mu?” sorusu yanıtsız kalır.

check-name-lw010 = Gösterge cinsiyete göre ayrılmamış
check-lw010 = { $item } kişileri sayıyor, ama cinsiyete göre ayırmıyor.
check-help-lw010 = Sayıların kaynağından cinsiyete göre ayrılmış verileri isteyin.
check-why-lw010 = Vizyon belgesi, cinsiyetin ve bundan doğan ihtiyaçların daha çok dikkate alınmasını ister. Herkes için tek bir toplam, tam da bunu gizleyebilir.

check-name-lw011 = Kaynağı belli olmayan gösterge
check-lw011 = { $item }: Sayıların nereden geldiği kaydedilmemiş.
check-help-lw011 = Veriyi sağlayan kurumu ve tabloyu yazın (“origin” alanı).
check-why-lw011 = Kaynağı belli olmayan bir sayıyı kimse denetleyemez, kimse güncel tutamaz.

check-name-lw012 = Gösterge uzun süredir ölçülmemiş
check-lw012 = { $item }: Son ölçülen dönem: { $period }. Öngörülen ölçüm sıklığı: { $cadence }.
check-lw012-never = { $item } henüz hiç ölçülmedi. Öngörülen ölçüm sıklığı: { $cadence }.
check-help-lw012 = En yeni değeri girin veya ölçüm sıklığını değiştirin.
check-why-lw012 = Eski sayılar, artık öyle olmayan bir şehri anlatır. Verilerin yayımlanması için bir yıllık süre zaten hesaba katıldı.

check-name-lw013 = Katılımı olmayan paydaş grubu
check-lw013 = { $item } için toplantı, kurul veya katkı kaydedilmemiş.
check-help-lw013 = Grubu bir toplantıya veya kurula davet edin ya da katkı isteyin. Daha önce katıldıysa bunu kaydedin.
check-why-lw013 = Vizyon belgesi, şehirdeki bütün toplumsal gruplarla birlikte oluşur. Kendisine hiç sorulmayanlar bu belgede kendini bulamaz.

check-name-lw014 = Başkanlığı olmayan kurul
check-lw014 = { $item } için başkanlık kaydedilmemiş.
check-help-lw014 = Başkanlığı hangi kuruluşun yürüttüğünü yazın (“chair” alanı).
check-why-lw014 = Öneri getirmek veya soru sormak isteyen, kiminle görüşeceğini bilmelidir.

check-name-lw015 = Tek bir paydaş grubundan oluşan kurul
check-lw015 = { $item }: Tüm üyeler aynı paydaş grubundan: { $other }.
check-help-lw015 = Başka paydaş gruplarından kuruluşları birlikte çalışmaya davet edin.
check-why-lw015 = Yalnızca bir kesimin yer aldığı kurul, diğerlerini duyamaz. Açıklık herkesten beklenir.

check-name-lw016 = Faaliyeti olmayan semt
check-lw016 = { $item } için şu anda faaliyet kaydedilmemiş.
check-help-lw016 = Orada yürütülen bir faaliyet olup olmadığına bakın; belki yalnızca semt yazılmamıştır. Değilse burada bir boşluk var demektir.
check-why-lw016 = Entegrasyonun bir ayağı da semtlerdir: Eski ve yeni komşular, hizmetleri yakınlarında bulabilmelidir.

check-name-lw017 = Desteksiz gönüllülük
check-lw017 = { $item } yalnızca gönüllüler tarafından yürütülüyor.
check-help-lw017 = Gönüllüleri, maaşlı çalışanı olan hangi birimin destekleyeceğini netleştirin ve kaydedin.
check-why-lw017 = Vizyon belgesi gönüllülüğü güçlendirir ve ona maaşlı çalışanlarla destek verir. Destek olmazsa güç tükenir.

check-name-lw018 = Katkısı olmayan kuruluş
check-lw018 = { $item } için ne taahhüt ne de faaliyet kaydedilmiş.
check-help-lw018 = Kuruluşa nasıl bir katkı yapmak istediğini veya bir faaliyete zaten katılıp katılmadığını sorun.
check-why-lw018 = Açıklık tek taraflı sunulmaz, herkesten beklenir. Her kuruluşun kendisinin ne yaptığını söylemesi de bunun parçasıdır.

check-name-lw019 = Başka bir planla çelişen hedef
check-lw019 = { $item }, { $other } ile çelişiyor.
check-help-lw019 = İki tarafı bir masada buluşturun ve neyin geçerli olduğunu yazıya dökün.
check-why-lw019 = Belediye iki planda birbirine zıt sözler verirse, sözlerden biri tutulmaz.

check-name-lw020 = Bir dilde metin eksik
check-lw020 = { $item }: Bu dilde ({ $language }) eksik olanlar: { $parts }.
check-help-lw020 = Metni çevirtin.
check-why-lw020 = Vizyon belgesini bir dilde sunan, onu bütünüyle sunma sözü verir. Eksikler en çok, okuyabileceği başka bir dil olmayanları etkiler.

check-name-lw021 = Çeviri eskimiş
check-lw021 = { $item }: Özgün metin değişmiş. Çeviri ({ $language }) hâlâ eski: { $parts }.
check-help-lw021 = Çeviriyi güncelletin.
check-why-lw021 = Aksi hâlde çeviriyi okuyan, kabul edilenden başka bir şey okur.

check-name-lw022 = Cümle sade dil için çok uzun
check-lw022 = { $item }: Bir cümlede { $count } sözcük var: “{ $words }”
check-help-lw022 = Onu iki veya üç cümleye bölün: her düşünceye bir cümle.
check-why-lw022 = İnsanların bir metni sonuna kadar okumamasının en sık nedeni uzun cümlelerdir. Bir cümlede 15 sözcükten fazlası çoktur.

check-name-lw023 = İncelenmemiş Kolay Dil (Leichte Sprache)
check-lw023 = { $item }: Bir metne “Kolay Dil” (Leichte Sprache) denmiş, ama metin incelenmemiş: “{ $words }”
check-help-lw023 = Metni öğrenme güçlüğü yaşayan kişilere inceletin ve sonra incelenmiş olarak işaretleyin (“reviewed”). O zamana kadar adı sade dildir (Einfache Sprache).
check-why-lw023 = Kolay Dil, öğrenme güçlüğü yaşayan kişilere verilmiş bir sözdür. Sözün tutulup tutulmadığını yalnızca onlar söyleyebilir.

check-name-lw024 = Nedeni yazılmadan çıkarılan hedef
check-lw024 = { $item }: { $other } çıkarılmış, ama nedeni söylenmemiş.
check-help-lw024 = Hedefin neden sürdürülmediğini yazın (“reason” alanı): Hedefe ulaşıldı mı, hedef başka bir hedefin içine mi alındı, yoksa vazgeçildi mi?
check-why-lw024 = Bu hedef için emek verenlerin, ona ne olduğunu bilmeye hakkı vardır.

check-name-lw025 = Kopuk bağlantı
check-lw025 = { $item }: { $breach }.
check-help-lw025 = Bağlantıyı düzeltin veya eksik olanı ekleyin.
check-why-lw025 = Her kopuk bağlantı zinciri de koparır.

check-name-lw026 = Hiçbir şeye bağlı olmayan kayıt
check-lw026 = { $item } hiçbir şeye bağlı değil.
check-help-lw026 = Kaydı ait olduğu yere bağlayın: faaliyeti bir hedefe, toplantıyı bir kurula veya aşamaya.
check-why-lw026 = Zincire bağlı olmayanı kimse bulamaz; ne işe yaradığını da kimse bilmez.

check-name-lw027 = Çelişki
check-lw027 = { $item }: { $breach }.
check-help-lw027 = İki bilgiden birini düzeltin.
check-why-lw027 = Birbiriyle çelişen bilgilerden en fazla biri doğrudur.

check-name-lw028 = Neye dönüştüğü belli olmayan hedef
check-lw028 = { $item }: Şu hedefin neye dönüştüğü söylenmemiş: { $other }.
check-help-lw028 = Bir geçiş ekleyin: sürdürüldü, yeniden yazıldı, bölündü, birleştirildi veya çıkarıldı.
check-why-lw028 = Hedefler kendiliğinden kaybolmaz. İki sürümü karşılaştıran, her hedefin izini bulabilmelidir.

check-name-lw029 = Kimsenin okumadığı makine çevirisi
check-lw029 = { $item }: Makine çevirisini ({ $language }) henüz kimse okumamış: { $parts }.
check-help-lw029 = Çeviriyi o dili bilen birine okutun ve onaylatın.
check-why-lw029 = Makineler akıcı, ama bazen yanlış çevirir. Bunu ancak dili bilen fark eder.

check-name-lw030 = Artık gereği kalmayan istisna
check-lw030 = { $item } artık hiçbir bulguya karşılık gelmiyor: { $accepted }.
check-help-lw030 = Bu istisnayı çıkarın.
check-why-lw030 = Gereği kalmamış bir istisna, ileride ortaya çıkacak yeni bir bulguyu gizleyebilir.

# Pieces of messages, and the page.

check-named = { $code } “{ $title }”
check-idle-rule = Böyle bir bulgu yok ({ $rule })
check-idle-since = süresi dolmuş: { $day }
check-breach-unknown = { $other } diye bir kayıt yok
check-breach-edition = { $other } sürümü yok
check-breach-circle = bu bir döngü oluşturuyor: { $way }
check-breach-goal-without-field = hedefin bir eylem alanı olmalı
check-breach-overarching-in-field = ana hedef tek bir eylem alanına ait olamaz
check-breach-not-overarching = { $other } bir ana hedef değil
check-breach-sentence-and-justification = yansımada ya cümle ya gerekçe olur, ikisi birden olmaz
check-breach-justified-outside-field = gerekçe ancak bir eylem alanının bütünü için verilir
check-breach-change = “{ $change }”, { $from } eski ve { $to } yeni hedefle bağdaşmıyor
check-breach-not-earlier = { $other } önceki bir sürümden gelmiyor
check-breach-not-this-edition = { $other } bu sürüme ait değil
check-breach-ends-before = bitiş, başlangıçtan önce
check-breach-mixed-succession = Bir geçiş ya hedefleri ya da eylem alanlarını anlatır; { $other } buna uymuyor
check-breach-two-successions = { $other } zaten başka bir geçişte yer alıyor
check-breach-code = koduna göre { $item } şuraya ait: { $other }
check-nothing = Sorun bulunmadı.
check-count = { $count ->
    [one] { $count } bulgu
   *[other] { $count } bulgu
}
check-errors = { $count ->
    [one] { $count } hata
   *[other] { $count } hata
}
check-warnings = { $count ->
    [one] { $count } uyarı
   *[other] { $count } uyarı
}
check-notes = { $count ->
    [one] { $count } not
   *[other] { $count } not
}
check-accepted-count = { $count ->
    [one] { $count } bulgu bilerek böyle bırakıldı
   *[other] { $count } bulgu bilerek böyle bırakıldı
}
check-on = Esas alınan tarih: { $day }
check-explain-why = Neden önemli
check-explain-help = Ne yapmalı
check-explain-example = Örnek
check-explain-example-note = − ile başlayan satırlar bulguya yol açar veya henüz eksiktir, + ile başlayan satırlar sorunu giderir:
check-explain-accept = Böyle mi kalsın? O zaman bunu nedeniyle birlikte acceptances.toml dosyasına yazın:
check-explain-accept-reason = Neden böyle kalması gerektiği.
check-explain-hint = Daha fazla bilgi: { $command }
check-title = Kontrol
check-lead = Vizyon belgesindeki ve uygulanmasındaki boşluklar ve çelişkiler. Bu sayfa yalnızca kurum içinde görülebilir.
check-filter = Bulguları filtrele
check-filter-rule = Kural
check-filter-severity = Önem derecesi
check-filter-kind = Kayıt türü
check-filter-edition = Sürüm
check-filter-all = tümü
check-filter-show = Göster
check-none-here = Bu seçime uyan bulgu yok.
check-accepted-title = Bilerek böyle bırakıldı
check-more = Neden?
check-rest = { $count ->
   *[other] { $count } bulgunun tümünü göster
}

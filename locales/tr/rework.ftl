### Sonraki sürümü yazmak: geçiş.

rework-title = { $edition } sürümü üzerinde çalışma
rework-intro = Sonraki sürüm burada oluşur. Her hedefin yanında, ona ne olduğu yazar. Bir hedefi açarak yeniden yazabilir, taşıyabilir, bölebilir veya çıkarabilirsiniz. Birleştirmek için birden çok hedefi işaretleyin.
rework-closed = Bu sürümün durumu: { $status }. Hedeflere ne olduğunu burada okuyabilirsiniz; artık değiştirilemez.
rework-owed = { $count ->
    [one] Bir değişikliğin nedeni eksik.
   *[other] { $count } değişikliğin nedeni eksik.
}
rework-reason-missing = neden eksik
rework-overarching-goals = Ana hedefler
rework-no-goals = Burada henüz hedef yok.
rework-choose = Birleştirmek için { $code } hedefini işaretle
rework-merge-button = İşaretlenen hedefleri birleştir …
rework-gone = Çıkarılanlar
rework-start-title = Sonraki sürüme başla
rework-start-intro = Yeni sürüm, { $edition } sürümünün bir kopyası olarak başlar: bütün bölümleri, eylem alanları, hedefleri, yansımaları ve çevirileriyle. Başlangıçta her hedef sürdürülüyor sayılır. Sonra nelerin değişeceğini adım adım belirlersiniz. Kabul edilmiş sürüm olduğu gibi kalır.
rework-start-none = Sonraki sürüm, kabul edilmiş bir sürümün ardından gelir. Henüz kabul edilmiş bir sürüm yok. İlk sürümü “Kayıt ekle” sayfasında oluşturun.
rework-start-year = Yeni sürümün yılı
rework-start-year-hint = Sürüm bu yılla bulunur; yıl sonradan değişmez.
rework-start-no-year = Lütfen dört haneli bir yıl yazın, örneğin 2030.
rework-start-title-proposed = Entegrasyon vizyon belgesi, { $year } sürümü
rework-start-carry = Devam eden kayıtları yeni hedeflere de bağla
rework-start-carry-hint = Bununla tamamlanmamış faaliyetler, göstergeler, geçerli taahhütler, başka planlar ve kurullar kastedilir. Eski sürümle olan bağlantıları kalır.
rework-start-button = Sürüme başla
rework-step-title = “{ $title }” neye dönüşecek?
rework-before = Önceki sürümde
rework-words-title = Başlık
rework-words-text = Metin
rework-reason = Neden
rework-reason-hint = Daha sonra geçişte yer alır: Bu niçin değişiyor, kim önerdi?
rework-reword = Yeniden yaz
rework-reword-button = Yeni metni kaydet
rework-move = Başka bir eylem alanına taşı
rework-move-hint = Hedefin numarası eylem alanını gösterir. Bu yüzden hedef orada sıradaki boş numarayı alır. Faaliyetler ve yansımalar da birlikte taşınır.
rework-move-button = Taşı
rework-split = Birkaç hedefe böl
rework-split-hint = En az iki parçayı doldurun. Parçalar yeni numara alır, eski numara yeniden verilmez. Faaliyetler bütün parçalara, yansımalar ilk parçaya bağlanır: Neyin nereye ait olduğunu gözden geçirin.
rework-part = Parça { $number }
rework-split-button = Böl
rework-drop = Çıkar
rework-drop-text = Bu sürümden çıkar. Neyin neden çıkarıldığı geçişte kayıtlı kalır.
rework-drop-button = Çıkar
rework-back = Geri al
rework-back-text = Burada yeniden, önceki sürümde yazanlar eski numaralarıyla yer alır.
rework-back-button = Geri al
rework-rename = Adını veya açıklamasını değiştir
rework-rename-button = Yeni adı kaydet
rework-take-in = Başka eylem alanlarını içine al
rework-take-in-which = Hangi eylem alanları bunun içine giriyor?
rework-take-in-hint = O eylem alanlarının hedefleri buraya gelir ve sıradaki boş numaraları alır. Bu eylem alanı kendi numarasını korur.
rework-take-in-none = En az bir eylem alanını işaretleyin.
rework-take-in-button = Birleştir
rework-merge-title = Hedefleri birleştir
rework-merge-intro = Bu hedeflerden, yeni numarayla tek bir hedef oluşur. Onlara bağlı olan her şey bu hedefe bağlanır.
rework-merge-now = Birleştir
rework-add-title = Yeni hedef
rework-add-field-title = Yeni eylem alanı
rework-add-button = Ekle
rework-no-field = Ana hedef: bütün eylem alanlarında geçerli
rework-no-edition = { $edition } sürümü yok.
rework-decided = Bu artık mümkün değil. Sürümün durumu: { $status }.
rework-taken = { $edition } sürümü zaten var. Başka bir yıl seçin.
rework-not-later = { $edition } yılı, son kabul edilen sürümden sonra olmalı.
rework-unknown = { $code } artık yok. Belki sizden önce başka biri bir şey değiştirdi. Genel bakışı yeniden açın.
rework-no-reason = Lütfen nedeni yazın. Neden yazılmazsa bunun niçin değiştiğini sonradan kimse anlayamaz.
rework-no-words = Başlık veya metin eksik.
rework-too-few = Bunun için en az iki tane gerekir.
rework-overarching = Ana hedef hiçbir eylem alanına ait değildir; diğer hedeflerin her biri bir eylem alanına aittir. İkisi karıştırılamaz.
rework-same-field = Hedef zaten bu eylem alanında.
rework-not-empty = { $count ->
    [one] Bu eylem alanında hâlâ bir hedef var. Önce onu taşıyın veya çıkarın.
   *[other] Bu eylem alanında hâlâ { $count } hedef var. Önce onları taşıyın veya çıkarın.
}
rework-tangled = Böylece birkaç hedeften birkaç başka hedef oluşur ve hangisinin hangisinden geldiğini kimse anlayamaz. Önce { $code } geçişini geri alın.
rework-no-number = Boş numara kalmadı.
rework-conflict = { $code } bu arada başka biri tarafından değiştirildi. Aşağıda yeni durum var; yazdıklarınız alanlarda duruyor. İkisini de gözden geçirip yeniden gönderin.
rework-open = { $edition } sürümü hakkında henüz karar verilmedi. Orada yazmaya devam edin veya önce meclisin kararını kaydedin.
rework-fields-joined = Birleştirilen çalışma alanları kendiliğinden geri gelmez. Önceki alanı yeniden ekleyin ve hedeflerini oraya taşıyın.
rework-since = Bu arada başka birinin değiştirdikleri

### Beratung und Beschluss einer Fassung.

decision-title = Görüşme ve karar
decision-page-title = { $edition } sürümü: görüşme ve karar
decision-stands = Bu şu anda mümkün değil. Sürümün durumu: { $status }.
decision-turned = Bitiş, başlangıçtan önce. Lütfen iki tarihi de kontrol edin.
decision-no-day = Lütfen karar gününü yazın, örneğin 18.6.2030.
decision-no-line = Numara bir satıra sığmıyor. Lütfen kısaltın.
decision-valid = Geçerlilik
decision-paper-at = Meclis bilgi sistemindeki belge
decision-bring-in = Görüşmeye sun
decision-bring-in-text = Sürüm böylece görüşülmek üzere kurullara gider. Kabul edilene kadar değiştirilebilir. Kimin okuyabileceğine “Yayımlama” sayfasında ayrıca karar verilir.
decision-bring-in-button = Görüşmeye sun
decision-adopt = Kabul kararını kaydet
decision-adopt-text = Meclis karar verdi: Bundan sonra özgün metinde hiçbir şey değişmez, ne yanlışlıkla ne de bilerek. Çeviriye devam edilebilir; hatalar, açıkça görülen düzeltmelerle giderilir.
decision-adopt-button = Kabul kararını kaydet
decision-day = Karar günü
decision-number = Belge numarası
decision-number-hint = Meclis bilgi sisteminde yazdığı gibi, örneğin V/0318/2030.
decision-address = Belgenin meclis bilgi sistemindeki adresi
decision-address-hint = Sisteminiz OParl sunuyorsa belgenin OParl adresi, sunmuyorsa sayfasının adresi. https:// ile başlar.
decision-from = Geçerlilik başlangıcı
decision-to = Geçerlilik bitişi
decision-supersede-with = { $edition } sürümünün yerini böylece bu sürüm alır
decision-reject = Kabul edilmedi
decision-reject-text = Meclis sürümü kabul etmedi. Sürüm “kabul edilmedi” durumunda kalır ve daha sonra yeniden görüşmeye sunulabilir.
decision-reject-button = “Kabul edilmedi” olarak kaydet
decision-take-back = Görüşmeden geri çek
decision-take-back-text = Sürüm yeniden taslak olur.
decision-take-back-button = Geri çek
decision-supersede = Yürürlükten kaldır
decision-supersede-text = Bu sürümün yerini daha yeni bir sürüm aldı. Bu sürüm okunabilir kalır.
decision-supersede-button = “Yenisiyle değiştirildi” olarak kaydet
decision-consultations-hint = Hangi kurullar hangi sırayla görüşüyor ve ne diyor: Görüşler ve karşı görüşler belgede değiştirilmeden yer alır.
decision-consultations-new = Görüşmeye bir kurul ekle
decision-sure = Her şeyi kontrol ettim. Karardan sonra asıl metinde hiçbir şey değiştirilemez.
decision-not-sure = Lütfen her şeyin kontrol edildiğini onaylayın: Karar geri alınamaz.
decision-internal = Bu sürüm henüz kurum içi. Karardan sonra da siz yayımlayana kadar öyle kalır.
decision-adopt-before = Önce yukarıya kurulların ne dediğini yazın: görüşler, oylamalar ve karşı görüşler bu sürüme aittir ve sonradan onlar da değişmez.
decision-consultations-none = Görüşme sırasında henüz hiçbir kurul yok. Meclisteki oylamayı da oraya yazarsınız.
decision-consultations-silent = { $count ->
    [one] Bir kurulun sonucu henüz eksik.
   *[other] { $count } kurulun sonucu henüz eksik.
}
decision-supersede-sure = Evet, daha yeni bir sürüm geçerli. Bu geri alınamaz.
decision-supersede-not-sure = Lütfen daha yeni bir sürümün geçerli olduğunu onaylayın: Bu geri alınamaz.
decision-reasons-owed = { $count ->
    [one] Bir değişikliğin nedeni eksik. Sürüm ancak o yazıldıktan sonra kabul edilebilir.
   *[other] { $count } değişikliğin nedeni eksik. Sürüm ancak hepsi yazıldıktan sonra kabul edilebilir.
}

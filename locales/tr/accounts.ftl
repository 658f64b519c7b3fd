### Looking after accounts, emails, the log.

accounts-title = Hesaplar
accounts-state = Durum
accounts-state-open = etkin
accounts-state-invited = davet edildi
accounts-state-disabled = kilitli
accounts-signed-in = Son giriş
accounts-yes = kurulu
accounts-no = kurulu değil

accounts-invite-title = Davet gönder
accounts-invite-intro = Davet edilen kişi bir e-posta alır ve şifresini kendisi seçer. Davet yedi gün geçerlidir.
accounts-invite-button = Davet et
accounts-roles-hint = “Sorumlu” ve “Kurul üyesi” burada yer almaz: Bir kuruluşa veya kurula eklenen kişi bu yetkileri kendiliğinden alır.
accounts-sessions-end = Yetkileri değişen kişinin tüm cihazlardaki oturumları kapatılır ve kendisine e-posta gönderilir.
accounts-place = Kuruluş veya kurul
accounts-place-none = Seçim yapılmadı
accounts-function = Oradaki görevi
accounts-function-hint = Örneğin: irtibat kişisi, başkan
accounts-deputy = Vekil
accounts-deputy-none = Hiç kimse
accounts-join = Ekle
accounts-leave = Çıkar
accounts-leave-one = Buradan çıkar: { $place }

accounts-help = Giriş için yardım, hesabı kilitleme
accounts-reset = Yeni şifre için e-posta gönder
accounts-reset-intro = Kişi giriş yapamıyor mu? Önce telefonla veya yüz yüze, gerçekten o kişi olduğundan emin olun. E-postayı gönderdiğinizde kişinin tüm cihazlardaki oturumları kapatılır.
accounts-reset-factor = İkinci giriş adımını da kaldır, örneğin telefon kaybolduysa
accounts-invite-again = Daveti yeniden gönder
accounts-invite-again-intro = Önceki davet bundan sonra geçersiz olur.
accounts-disable = Hesabı kilitle
accounts-disable-intro = Kişinin tüm cihazlardaki oturumları kapatılır; siz kilidi açana kadar bir daha giriş yapamaz. Yaptığı katkılar kalır.
accounts-enable = Hesabın kilidini aç
accounts-enable-intro = Bu hesap kilitli. Kilidi açarsanız kişi yeniden giriş yapabilir.

accounts-done-invited = Davet gönderiliyor. Gönderilemezse onu “E-postalar” altında bulursunuz.
accounts-done-roles = Yetkiler kaydedildi.
accounts-done-membership = Kaydedildi. Kişinin tüm cihazlardaki oturumları kapatıldı; kendisine e-posta gönderiliyor.
accounts-done-disabled = Hesap kilitlendi.
accounts-done-enabled = Hesabın kilidi açıldı.
accounts-done-reset = E-posta gönderiliyor. Gönderilemezse onu “E-postalar” altında bulursunuz.

mails-title = E-postalar
mails-intro = Burada, bekleyen veya gönderilemeyen e-postalar yer alır. E-posta sunucusu kurulmamışsa tüm e-postaları burada bulur, okuyup kendiniz iletebilirsiniz.
mails-none = Burada e-posta yok. Yapmanız gereken bir şey yok.
mails-read = E-postayı oku
mails-again = Yeniden gönder

log-title = İşlem günlüğü
log-intro = Burada kimin neyi ne zaman değiştirdiği yazar; en yeniler en üsttedir. Her satır bir öncekine bağlıdır: Biri sonradan değiştirilirse bu fark edilir.
log-by-operator = Bilgi işlem
log-by-system = Program
log-by-erased = biri (adı silindi)
log-more = { $count ->
    [one] ve bir kayıt daha
   *[other] ve { $count } kayıt daha
}

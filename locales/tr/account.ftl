### One’s own account.

account-title = Hesabım
account-back = Hesaba dön
account-roles = Yetkiler
account-no-roles = Özel bir yetkiniz yok. Herkese açık olan her şeyi okuyabilirsiniz.
account-belongs = Kuruluşlar ve kurullar
account-deputy = Vekil: { $name }
account-proof-wrong = Şifre veya kod yanlış. Her kod yalnızca bir kez geçerlidir: Uygulama bir sonraki kodu gösterene kadar bekleyin.
account-password-wrong = Bu, şu anki şifreniz değil. Lütfen yeniden girin.
account-name-heading = Ad ve dil
account-password-heading = Şifreyi değiştir
account-address-heading = E-posta adresini değiştir
account-address-intro = Yeni adresinize bağlantı içeren bir e-posta göndereceğiz. Yeni e-posta adresi, siz bu bağlantıyla onaylayınca geçerli olur.
account-address-button = E-posta iste

account-factor-title = İkinci giriş adımı
account-factor-required = “Yönetim” yetkisini, ancak ikinci giriş adımını kurduktan sonra kullanabilirsiniz. Lütfen bu adımı kurun.
account-factor-off = Bu adımı kurarsanız, şifrenizden sonra telefonunuzdaki bir uygulamanın gösterdiği kodu da girersiniz. Böylece biri şifrenizi bilse bile hesabınız korunur. Bunu herkese öneriyoruz; “Yönetim” yetkisi için zorunludur.
account-factor-on = { $count ->
    [0] İkinci giriş adımı kurulu. Yedek kodunuz kalmadı: Yeni kodlar alın.
    [one] İkinci giriş adımı kurulu. Bir yedek kodunuz kaldı.
   *[other] İkinci giriş adımı kurulu. { $count } yedek kodunuz kaldı.
}
account-factor-begin = İkinci adımı kur
account-factor-remove = İkinci adımı kaldır
account-factor-step-app = Telefonunuzda henüz yoksa, tek kullanımlık kod üreten bir uygulama yükleyin. Açık kaynaklı ve ücretsiz olanlar da dâhil, böyle birçok uygulama var. Açıklamasında “TOTP” yazan her uygulama uygundur.
account-factor-step-scan = Bu QR kodunu uygulamayla tarayın.
account-factor-picture = Uygulama için anahtarı içeren QR kodu; anahtar altında metin olarak da yazıyor
account-factor-step-type = Ya da anahtarı uygulamaya elle yazın:
account-factor-step-open = Ya da uygulamayı bu cihazda açın
account-factor-step-code = Uygulamanın şu anda gösterdiği kodu buraya girin.
account-factor-confirm = Onayla

account-codes-title = Yedek kodlarınız
account-codes-intro = İkinci giriş adımı kuruldu. Telefonunuz yanınızda değilse bu kodlarla giriş yapabilirsiniz. Her kod yalnızca bir kez geçerlidir.
account-codes-once = Kodlar yalnızca şimdi gösteriliyor. Sayfayı yazdırın veya kodları not edin ve güvenli bir yerde saklayın.
account-codes-kept = Kodları sakladım
account-codes-new = Yeni yedek kodlar
account-codes-new-intro = Yeni kod alırsanız eski yedek kodlarınız geçersiz olur.

account-sessions = Giriş yapılmış cihazlar
account-sessions-intro = Tanımadığınız bir oturum mu var? O zaman oturumu kapatın ve şifrenizi değiştirin.
account-session-seen = son kullanım: { $when }
account-session-current = bu oturum
account-session-end = Kapat
account-sessions-end-all = Tüm cihazlardan çıkış yap
account-device-unknown = Bilinmeyen cihaz

account-data-heading = Hakkınızda kayıtlı bilgiler
account-data-intro = Hesabınızla birlikte saklanan her şeyi dosya olarak alabilirsiniz. Şifre ve anahtarlar dosyada yer almaz.
account-data-download = Verilerimi indir

account-delete-heading = Hesabı sil
account-delete-intro = Hesabınız ve adınız silinir; adınız işlem günlüğünden de silinir. Yazdığınız metinler kalır, ama adınız görünmez.
account-delete-sure = Bu işlem geri alınamaz.
account-delete-button = Hesabı sil

account-done-name = Kaydedildi.
account-done-password = Yeni şifreniz geçerli. Diğer tüm cihazlarda oturumunuz kapatıldı.
account-done-address = Yeni adresinize bir e-posta gönderildi. İçindeki bağlantı bir gün geçerlidir.
account-done-second-factor = Kaydedildi. İkinci giriş adımını kurduysanız veya kaldırdıysanız diğer tüm cihazlarda oturumunuz kapatıldı.
account-done-session = Oturum kapatıldı.

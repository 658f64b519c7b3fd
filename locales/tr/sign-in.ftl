### Signing in and out, forgotten passwords, the pages behind the links in emails.

sign-in-title = Giriş yap
sign-in-button = Giriş yap
sign-in-out = Çıkış yap
sign-in-who = Hesap yalnızca vizyon belgesi üzerinde çalışanlar için gereklidir. Herkese açık olanları hesap açmadan okuyabilirsiniz.
sign-in-cookie = Giriş yaptığınız sürece tarayıcınız bunu bir çerezde saklar. Oturum, çıkış yaptığınızda veya iki saat boyunca işlem yapmadığınızda, en geç on iki saat sonra kapanır.
sign-in-wrong = E-posta adresi ve şifre birbirini tutmuyor. İkisini de kontrol edin veya yeni bir şifre isteyin.

sign-in-code-title = İkinci giriş adımı
sign-in-code-intro = Telefonunuzda tek kullanımlık kod uygulamasını açın ve şu anda gösterdiği kodu buraya girin.
sign-in-code-hint = Uygulamadaki altı rakam. Telefonunuz yanınızda değilse yedek kodlarınızdan birini kullanın. İkisi de yoksa şehrinizde hesaplardan sorumlu birim size yardım eder.
sign-in-code-wrong = Bu kod yanlış veya daha önce kullanılmış. Uygulama bir sonraki kodu gösterene kadar bekleyin ve o kodu girin.
sign-in-code-example = Bu, kurgusal şehrin bir hesabıdır. Uygulama şimdi şunu gösterirdi: { $code }

sign-in-forgotten-title = Şifremi unuttum
sign-in-forgotten-intro = Size bağlantı içeren bir e-posta göndeririz. Yeni şifrenizi bu bağlantıdan seçersiniz.
sign-in-forgotten-button = E-posta iste
sign-in-forgotten-asked = Bu e-posta adresine ait bir hesap varsa e-posta yola çıktı. İçindeki bağlantı bir saat geçerlidir. E-postayı bulamazsanız istenmeyen e-posta (spam) klasörüne de bakın.

sign-in-invitation-title = Hoş geldiniz
sign-in-invitation-intro = { $city } vizyon belgesi üzerinde birlikte çalışmaya davetlisiniz. Bir şifre seçin, ardından giriş yapabilirsiniz.
sign-in-password-title = Yeni şifre seçin
sign-in-password-intro = Yeni bir şifre seçin. Ardından tüm cihazlardaki oturumlarınız kapatılır; yeni şifreyle yeniden giriş yaparsınız.
sign-in-address-title = E-posta adresini onaylayın
sign-in-address-intro = Burada onayladığınızda yeni e-posta adresi hesabınız için geçerli olur. Bundan sonra bu adresle giriş yaparsınız.
sign-in-address-button = E-posta adresini onayla

sign-in-done-password = Yeni şifreniz geçerli. Lütfen bu şifreyle giriş yapın.
sign-in-done-invitation = Hesabınız hazır. Lütfen giriş yapın.
sign-in-done-out = Çıkış yaptınız.
sign-in-done-everywhere = Tüm cihazlardan çıkış yaptınız.
sign-in-done-address = Yeni e-posta adresi geçerli. Bundan sonra bu adresle giriş yapın.
sign-in-done-deleted = Hesabınız silindi. Adınız işlem günlüğünde de artık yer almıyor. Çalışmanız için teşekkür ederiz.

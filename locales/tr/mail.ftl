### Emails that Leitwerk sends. Plain text, short, no advertising. { $link } holds an address of the site.

mail-greeting = Sayın { $name },
mail-closing =
    Saygılarımızla
    { $city } vizyon belgesi

mail-invitation-subject = { $city } vizyon belgesi için davet
mail-invitation =
    { $city } vizyon belgesi üzerinde birlikte çalışmaya davetlisiniz. Lütfen önce şu bağlantıdan bir şifre seçin:

    { $link }

    { $count ->
        [one] Bağlantı bir gün ve yalnızca bir kez geçerlidir.
       *[other] Bağlantı { $count } gün ve yalnızca bir kez geçerlidir.
    } Bu daveti beklemiyorsanız hiçbir şey yapmanız gerekmez.

mail-reset-subject = { $city } vizyon belgesi için yeni şifre
mail-reset =
    Bu e-posta adresi için yeni bir şifre istendi. Bunu siz istediyseniz yeni şifrenizi şu bağlantıdan seçin:

    { $link }

    { $count ->
        [one] Bağlantı bir saat ve yalnızca bir kez geçerlidir.
       *[other] Bağlantı { $count } saat ve yalnızca bir kez geçerlidir.
    } İstemediyseniz hiçbir şey yapmanız gerekmez: { $city } vizyon belgesi hesabınızın şifresi olduğu gibi kalır.

mail-address-subject = { $city } vizyon belgesi: e-posta adresinizi onaylayın
mail-address =
    Bundan sonra bir { $city } vizyon belgesi hesabında bu e-posta adresinin kullanılması istendi. Lütfen bunu şu bağlantıdan onaylayın:

    { $link }

    { $count ->
        [one] Bağlantı bir saat ve yalnızca bir kez geçerlidir.
       *[other] Bağlantı { $count } saat ve yalnızca bir kez geçerlidir.
    } Bunu istemiyorsanız hiçbir şey yapmanız gerekmez.

mail-password-changed-subject = { $city } vizyon belgesi: şifreniz değiştirildi
mail-password-changed =
    { $city } vizyon belgesi hesabınızın şifresi az önce değiştirildi. Diğer cihazlardaki oturumlarınız kapatıldı.

    Bunu siz yapmadıysanız lütfen hemen şehrinizde hesaplardan sorumlu birime başvurun.

mail-address-changed-subject = { $city } vizyon belgesi: e-posta adresiniz değiştirildi
mail-address-changed =
    { $city } vizyon belgesi hesabınızın e-posta adresi değişti. Bundan sonra bu adrese e-posta göndermeyeceğiz.

    Bunu siz yapmadıysanız lütfen hemen şehrinizde hesaplardan sorumlu birime başvurun.

mail-second-factor-changed-subject = { $city } vizyon belgesi: ikinci giriş adımınız değiştirildi
mail-second-factor-changed =
    { $city } vizyon belgesi hesabınızda ikinci giriş adımı kuruldu veya kaldırıldı ya da yeni yedek kodlar alındı.

    Bunu siz yapmadıysanız ve kimseden de istemediyseniz lütfen hemen şehrinizde hesaplardan sorumlu birime başvurun.

mail-rights-changed-subject = { $city } vizyon belgesi: yetkileriniz değişti
mail-rights-changed =
    { $city } vizyon belgesinde yapabileceğiniz işlemler değişti. Tüm cihazlardaki oturumlarınız kapatıldı; lütfen yeniden giriş yapın. Şu anda hangi yetkilerin geçerli olduğu hesabınızda yazıyor:

    { $link }

### What every form needs: fields, buttons, and what to say when something is not right.

form-problems = İşlem henüz tamamlanamadı
form-save = Kaydet
form-cancel = Vazgeç
form-name = Ad
form-address = E-posta adresi
form-address-new = Yeni e-posta adresi
form-password = Şifre
form-password-old = Şu anki şifreniz
form-password-new = Yeni şifre
form-password-hint = En az 10 karakter. Birbiriyle ilgisi olmayan dört beş sözcük iyi bir şifredir. Özel karakter kullanmanız gerekmez.
form-code = Kod
form-mail-language = E-postaların dili

form-too-many = Kısa sürede çok fazla deneme yapıldı. Lütfen on beş dakika bekleyin ve yeniden deneyin.
form-busy = Şu anda çok sayıda kişi giriş yapıyor. Lütfen bir dakika sonra yeniden deneyin.
form-password-too-short = { $count ->
    [one] Şifre en az bir karakter olmalı.
   *[other] Şifre en az { $count } karakter olmalı.
}
form-password-too-long = { $count ->
    [one] Şifre en fazla bir karakter olabilir.
   *[other] Şifre en fazla { $count } karakter olabilir.
}
form-password-guessable = Bu şifre kolay tahmin edilebilir. Birbiriyle ve sizinle ilgisi olmayan birkaç sözcük seçin.
form-address-taken = Bu e-posta adresiyle açılmış bir hesap zaten var.
form-address-unreadable = Bu e-posta adresi eksik veya hatalı. E-posta adresi şöyle görünür: ad@sehir.example
form-name-missing = Burada bir şey eksik ya da metin çok uzun. Tek satırda en fazla 120 karakter yazılabilir.
form-place-missing = Lütfen bir kuruluş veya kurul seçin. Kimse kendi kendisinin vekili olamaz.
form-last-administrator = Bu henüz mümkün değil: “Yönetim” yetkisi en az bir etkin hesapta bulunmalı. Önce bu yetkiyi başka bir etkin hesaba verin.

### Henüz herkese açık olmayan bir sürümün ön izlemesi.

preview-title = { $edition } sürümünün ön izlemesi
preview-link = Ön izleme
preview-intro = Ön izleme bağlantısıyla, hesabı olmayan biri de taslağın tamamını şehrin kullandığı her dilde okuyabilir. Bağlantıyı istediğiniz zaman sonlandırabilirsiniz.
preview-readers = Bağlantı kimin için?
preview-readers-hint = Kişi adı değil, bir grup yazın: örneğin “entegrasyon danışma kurulu” ya da “ekim ayındaki çalıştay”.
preview-days = Ne kadar süre geçerli olsun?
preview-for-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
}
preview-open = Bağlantı oluştur
preview-links = Geçerli bağlantılar
preview-none = Şu anda geçerli bir ön izleme bağlantısı yok.
preview-until = geçerlilik bitişi: { $moment }
preview-end = Sonlandır
preview-end-one = Şu bağlantıyı sonlandır: { $readers }
preview-no-readers = Lütfen bağlantının kimin için olduğunu birkaç sözcükle yazın.
preview-no-days = Lütfen bağlantının ne kadar süre geçerli olacağını seçin.
preview-public = Bu sürümü herkes okuyabilir. Ön izleme bağlantısına gerek yok.
preview-public-look = Sürümü göster
preview-note = Bu bir taslaktır: Henüz hiçbir karar alınmadı, her şey değişebilir. Bağlantının geçerlilik bitişi: { $day }. Lütfen bağlantıyı yalnızca böyle kararlaştırıldıysa başkalarına iletin.
preview-gone = Bu taslağın bağlantısı sonlandırıldı ya da süresi doldu.
preview-gone-way-out = Bağlantıyı size veren birimden yenisini isteyin. Kabul edilen ya da görüşülen sürümleri bu sitede bağlantı olmadan okuyabilirsiniz.

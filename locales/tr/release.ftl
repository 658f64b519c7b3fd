### Was öffentlich ist: Freigabe.

release-title = Yayımlama
release-intro = Neyin herkese açık olduğuna siz karar verirsiniz. Burada yazılanlar, biri yayımlayana kadar kurum içinde kalır. Bu sayfa ikisini de gösterir.
release-public = herkese açık
release-internal = kurum içi
release-when-brought-in = Görüşmeye sunulunca herkese açılır.
release-one = Yayımla: { $name }
release-button = Yayımla
release-withhold-one = Kurum içinde tut: { $name }
release-withhold = Kurum içinde tut
release-withheld = Yayımlanmayı bekleyenler
release-withheld-none = Yayımlanmayı bekleyen bir şey yok.
release-look = görüntüle
release-chosen = İşaretlenenleri yayımla
release-tables = Bütün tablolar
release-tables-hint = Kurum içinde tutulan bir tablo sitede, indirmelerde ve programlama arayüzünde (API) görünmez.
release-counts = { $public } herkese açık, { $internal } kurum içi
release-whole-table = tümü: { $name }
release-released = Şimdiye kadar yayımlananlar
release-now = Hemen yayımla: herkes okuyabilir
release-named = Burada “kurum içi” yazanlar henüz yayımlanmadı.
release-page = Bu sayfayı yalnızca siz ve sizinle birlikte yazanlar görür. Henüz yayımlanmadı.
release-hold = Tek bir kaydı kurum içinde tut
release-hold-hint = Kod, kaydın sayfasında başlığın üstünde yazar; örneğin M001.
release-no-such = Böyle bir kod yok ya da sürümüyle birlikte yayımlanan bir şeye ait. Lütfen kontrol edin.
release-all = { $count } kaydın tümünü yayımla

### Downloads.

downloads-title = İndir
downloads-intro = Bu sitedeki her şeyi indirebilir, okuyabilir ve başka yerde kullanabilirsiniz.
downloads-bundle = ZIP dosyası olarak vizyon belgesi
downloads-size = { $size } kB
downloads-what = Dosyada metinlerin (TOML), tabloların (CSV) ve semt sınırlarının (GeoJSON) bulunduğu bir klasör vardır. Dosyayı açtıktan sonra hepsini herhangi bir metin programıyla okuyabilir ve Leitwerk programına yeniden aktarabilirsiniz.
downloads-print = Her sayfa yazdırılabilir; sayfanın üst kısmı, alt kısmı ve menüsü yazdırılmaz.
downloads-tables = Excel ve başka programlar için tablolar
downloads-tables-what = Her tablo, aynı türden tüm kayıtları içerir (CSV, ayraç olarak virgül, UTF-8). Excel her şeyi tek sütuna yazarsa “Veri” ve “Metinden/CSV’den” yolunu deneyin. Her sütunun anlamı burada yazıyor:
downloads-apostrophe = Bir metin, tablo programlarının formül sandığı bir işaretle (= + - @) başlıyorsa önüne kesme işareti konur. Böylece hiçbir tablo bilgisayarınızda istenmeyen bir işlem başlatamaz. Kesme işareti metnin parçası değildir.
downloads-table = Tablo
downloads-rows = Satır sayısı
downloads-file-size = Boyut
downloads-links = Kayıtlar arasındaki bağlantılar
downloads-dictionary = Tüm sütunların açıklaması
downloads-programs = Başka programlar için
downloads-programs-what = Programlar, herkese açık olan her şeyi doğrudan da okuyabilir. Yeniliklere abone olunabilir.

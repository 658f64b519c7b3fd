### The page about the interface for other programs.

api-title = Programlar için arayüz (API)
api-intro = Bu sitede herkese açık olan her şeyi programlar da okuyabilir: JSON olarak, giriş yapmadan ve anahtar kullanmadan. Burada kimse veri değiştiremez.
api-document = Makineler için açıklama (OpenAPI 3.1)
api-start = Başlangıç: neler var
api-items = Bir kayıt neler içerir
api-items-what = Her kaydın değişmeyen bir kodu vardır. Kayıt ayrıca bilgileri, bütün dillerdeki metinleri durumlarıyla birlikte ve iki yöndeki bağlantıları içerir: nereden geldiği ve neye dönüştüğü.
api-lists = Listeler ve devamı
api-lists-what = Listeler kod sırasına göre dizilir. Nasıl devam edileceği “next” alanında yazar; orada sayfa numarası değil, son kod bulunur. Böylece arada kayıt eklense veya çıkarılsa bile hiçbir şey eksik kalmaz, hiçbir şey iki kez gelmez.
api-limit = En fazla bu kadar kayıt, 1 ile { $most } arasında; belirtilmezse { $usual }.
api-after = Yalnızca bu koddan sonra gelenler.
api-status = Yalnızca bu durumda olanlar; durum bilgisi olan listelerde.
api-parameter = Parametre
api-meaning = Anlamı
api-unchanged = Her yanıtta bir tanımlayıcı (ETag) bulunur. Bir sonraki istekte bunu If-None-Match ile gönderirseniz, değişiklik yoksa 304 yanıtını alırsınız.
api-problems = Bir şey eksikse veya istek anlaşılmıyorsa, yanıt bunun nedenini sözle açıklar (application/problem+json).
api-addresses = Tüm adresler
api-address = Adres
api-what = Orada ne var
api-one = Buradan tek bir kayıt
api-example = Bir örnek
api-example-what = Kurgusal Musterstadt şehrinde { $address } adresinin yanıtı; metinler ve bağlantılar kısaltılmıştır:

### Dosyaları içe aktarmak: tablolar ve paketler, ön izleme ve geri alma ile.

import-title = Dosyaları içe aktar
import-intro = Elinizdeki listeleri buradan içe aktarabilirsiniz. Önce neyin ekleneceğini ve neyin değişeceğini görürsünüz. Veriler ancak siz onaylayınca kaydedilir ve hepsi tek tıklamayla geri alınabilir.
import-kind = Dosyada ne var?
import-kind-table = Tablo: { $kind }
import-kind-bundle = Paket: vizyon belgesi (zip)
import-file = Dosya
import-file-hint = Tablolar Excel dosyası (xlsx) ya da CSV, paket zip olarak. En fazla 20 MB. Dosya yalnızca bu içe aktarma için, en fazla bir gün saklanır.
import-upload = Yükle ve bak
import-no-file = Lütfen bir dosya seçin.
import-no-kind = Lütfen dosyada ne olduğunu seçin.
import-bad-empty = Dosyada okunabilecek bir şey yok. Doğru dosyayı mı seçtiniz?
import-bad-large = Dosya çok büyük. En fazla { $most } MB olabilir. Listeyi birkaç dosyaya bölün.
import-bad-kind = Bu tür bir dosya burada kullanılamaz. Tabloyu Excel dosyası (xlsx) ya da CSV, paketi zip olarak kaydedin.
import-bad-broken = Dosya okunamıyor. Programınızda açın, yeniden kaydedin ve bir daha deneyin.
import-bad-macros = Dosyada makrolar var. Makrosuz “Excel çalışma kitabı (xlsx)” olarak kaydedin.
import-bad-locked = Dosya parola ile korunuyor ya da eski biçimde. Parolasız Excel dosyası (xlsx) olarak kaydedin.
import-bad-rows = Tabloda { $most } satırdan fazlası var. Birkaç dosyaya bölün.
import-bad-cell = { $row }. satır, { $column } sütunundaki metin çok uzun. Kısaltın.
import-bad-sheet = Dosyada böyle bir sayfa yok. Başka bir sayfa seçin.
import-bad-files = Zip dosyasında { $most } dosyadan fazlası var. Hiçbir pakette bu kadar dosya olmaz.
import-bad-unpacked = Dosya açılınca { $most } MB’tan büyük olur. Bu yüzden açılmıyor.
import-bad-twice = Zip dosyasında aynı dosya iki kez var. Paketi yeniden hazırlayın.
import-bad-name = Zip dosyasında oraya ait olmayan bir şey var: “{ $name }”. Yalnızca paketin dosyalarını koyun.
import-list = Şimdiye kadar içe aktarılanlar
import-list-none = Henüz bir şey yok.
import-undone = geri alındı

import-columns-title = Sütunları eşleştir
import-columns-intro = Her sütunda ne olduğunu belirtin. Boş hücreler hiçbir şeyi değiştirmez.
import-remembered = Eşleştirme, aynı başlıkları olan son dosyadan alındı.
import-rows = { $count ->
    [one] Başlıkların altında bir satır var.
   *[other] Başlıkların altında { $count } satır var.
}
import-joined = { $count ->
    [one] Birleştirilmiş bir hücre, kapsadığı her satır için geçerlidir.
   *[other] Birleştirilmiş hücreler, kapsadıkları her satır için geçerlidir ({ $count }).
}
import-sheets-hidden = { $count ->
    [one] Gizli bir sayfa okunmuyor.
   *[other] { $count } gizli sayfa okunmuyor.
}
import-where = Tablonun yeri
import-sheet = Sayfa
import-heading-row = Başlık satırı
import-heading-hint = Programınızın kenarda gösterdiği satır numarası.
import-look-there = Tabloyu buradan oku
import-columns = Sütunlar
import-column = { $letters } sütunu: { $name }
import-column-unnamed = { $letters } sütunu, başlıksız
import-column-empty = Bu sütunda bir şey yok.
import-examples = Örneğin: { $examples }
import-left-out = bu sütun alınmasın
import-words = Sözcükleri eşleştir
import-words-intro = Program dosyadaki bu sözcükleri tanımıyor. Ne anlama geldiklerini belirtin. Program bunu bir dahaki sefere hatırlar.
import-word = “{ $field }” altındaki “{ $said }” şu demektir
import-fixed-heading = Dosyada bir şey eksikse
import-fixed-intro = Her yeni kaydın bu bilgilere ihtiyacı var. Burada seçtiğiniz değer, dosyada bu bilgisi olmayan yeni kayıtlar için geçerlidir.
import-fixed = { $field } (dosyada yoksa)
import-rows-heading = Zaten var olanlar
import-by-title = Kodu olmayan bir satır, varsa aynı başlıklı kayda aittir. Yoksa yeni bir kayıttır.
import-to-preview = Ön izlemeye geç
import-look = Seçimi uygula
import-drop = Dosyayı sil
import-no-title = Başlığın ya da kodun hangi sütunda olduğunu belirtin. Yoksa program hangi kaydın söz konusu olduğunu bilemez.
import-column-twice = “{ $field }” iki sütun için seçildi. Yalnızca biri olabilir.

import-preview-title = Ön izleme
import-preview-intro = Henüz hiçbir şey kaydedilmedi. İçe aktardıktan sonra şöyle olur:
import-again = Durum artık ön izlemedeki gibi değil
import-again-text = Bu arada biri bir şey değiştirdi. Hiçbir şey kaydedilmedi. Yeni ön izlemeye bakın ve bir daha onaylayın.
import-mistakes = { $count ->
    [one] Düzeltilmesi gereken bir yer var
   *[other] Düzeltilmesi gereken { $count } yer var
}
import-mistakes-text = Dosyada hata olduğu sürece hiçbir şey içe aktarılmaz. Eşleştirmeyi değiştirin ya da dosyayı düzeltip yeniden yükleyin.
import-mistakes-english = Paketlerle ilgili iletiler yalnızca İngilizcedir.
import-mistakes-more = { $count ->
    [one] ve bir yer daha
   *[other] ve { $count } yer daha
}
import-more = { $count ->
    [one] ve bir kayıt daha
   *[other] ve { $count } kayıt daha
}
import-created = { $count ->
    [0] Yeni bir şey yok
    [one] Bir yeni kayıt
   *[other] { $count } yeni kayıt
}
import-changed = { $count ->
    [0] Değişen bir şey yok
    [one] Bir kayıt değişiyor
   *[other] { $count } kayıt değişiyor
}
import-same = { $count ->
    [one] Bir kayıt zaten tam böyle kayıtlı ve öyle kalıyor.
   *[other] { $count } kayıt zaten tam böyle kayıtlı ve öyle kalıyor.
}
import-renames = Dosya burada var olan adları değiştiriyor. Bu, önceki sürümler dâhil her yerde geçerli olur ve yalnızca yazım hatalarını düzeltmek için uygundur. Belirli bir günden itibaren geçerli olacak yeni bir adı “Tarih vererek değiştir” ile girin; böylece önceki sürümlerde eski ad kalır. Adı değişecek olanlar:
import-unread = { $count ->
    [one] Dosyaya göre sade Almanca bir metin incelenmiş. Ancak onu kimin okuduğu kaydedilmemiş. Bu yüzden metin “çevrildi” durumunda kalır ve henüz Leichte Sprache sayılmaz. Okuyanları “Çeviri” sayfasında kaydedebilirsiniz.
   *[other] Dosyaya göre { $count } sade Almanca metin incelenmiş. Ancak bunları kimin okuduğu kaydedilmemiş. Bu yüzden metinler “çevrildi” durumunda kalır ve henüz Leichte Sprache sayılmaz. Okuyanları “Çeviri” sayfasında kaydedebilirsiniz.
}
import-nothing = Dosyadaki her şey zaten tam böyle kayıtlı. Yapılacak bir şey yok.
import-write = Şimdi içe aktar
import-write-hint = Ya hepsi birlikte kaydedilir ya hiçbiri. Sonra geri alabilirsiniz.
import-to-columns = Sütun eşleştirmesini değiştir

import-place = { $row }. satır, { $column } sütunu
import-place-row = { $row }. satır
import-found = “{ $found }”:
import-wrong-word = { $field }: “{ $found }” burada kullanılamaz. Kullanılabilecekler: { $words }. Sözcüğün ne demek olduğunu eşleştirmede de belirtebilirsiniz.
import-wrong-missing = “{ $field }” eksik. Dosyaya ekleyin ya da eşleştirmede bir değer seçin.
import-wrong-code = “{ $found }” şu tür için geçerli bir kod değil: { $kind }. Hücreyi boş bırakın; sıradaki boş kod kendiliğinden verilir.
import-wrong-twice = “{ $found }” zaten { $row }. satırda var. Her kayıt yalnızca bir kez geçebilir.
import-wrong-title-twice = “{ $found }” zaten { $row }. satırda var. İki ayrı kayıtsa ikisine de kod verin; değilse bir satırı silin.
import-wrong-several = “{ $found }” adında birden fazla kayıt var: { $items }. Başlık yerine kodu yazın.
import-wrong-nameless = Burada başlık ve kod eksik. Başlığı ekleyin ya da satırı silin.
import-wrong-unknown = { $field }: “{ $found }” ne kod ne de başlık olarak var. Önce oluşturun ya da hücreyi boşaltın.
import-wrong-formula = Burada sonucu olmayan bir formül var. Dosyayı programınızda açıp yeniden kaydedin ya da değeri yazın.
import-wrong-fault = Tablo burada bir hata bildiriyor: { $found }. Doğru değeri yazın.

import-one-title = İçe aktarma: { $date }
import-done = Hepsi içe aktarıldı.
import-undo = İçe aktarmanın tamamını geri al
import-undo-text = Yeni kayıtlar arşive gider, değişenler önceki hâline döner. Sonradan başka birinin değiştirdiği kayıtlar olduğu gibi kalır.
import-undo-done = İçe aktarma geri alındı.
import-undo-partly = İçe aktarma kısmen geri alındı. Neyin neden geri alınmadığı aşağıda yazıyor.
import-undo-nothing = Hiçbir şey geri alınmadı
import-undone-at = Geri alındı: { $date }
import-removed = { $count ->
    [0] Arşive giden yok
    [one] Bir kayıt arşive gitti
   *[other] { $count } kayıt arşive gitti
}
import-restored = { $count ->
    [0] önceki hâline dönen yok
    [one] bir kayıt önceki hâline döndü
   *[other] { $count } kayıt önceki hâline döndü
}
import-kept = Bu kayıtlar oldukları gibi kaldı:
import-kept-changed = Sonradan biri değiştirdi.
import-kept-linked = Artık başka kayıtlar buna bağlı: { $items }.
import-kept-belonged = Artık buna bağlı kişiler var.
import-kept-contradicts = Önceki hâli, şimdi geçerli olanla çelişirdi.
import-withheld = { $count ->
    [one] Yeni bir kayıt henüz kurum içi. Yayımladığınızda herkes okuyabilir:
   *[other] { $count } yeni kayıt henüz kurum içi. Yayımladığınızda herkes okuyabilir:
}

### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = Çeviri
translations-intro = Hangi dilde hangi metinlerin bulunduğunu ve nerede yapılacak iş kaldığını burada görürsünüz. Listeyi açmak için bir sayı seçin.
translations-own = Yalnızca kuruluşunuzun sorumlu olduğu kayıtları görürsünüz.
translations-owed = { $count ->
    [one] Vizyon belgesinde { $count } metin henüz eksik.
   *[other] Vizyon belgesinde { $count } metin henüz eksik.
}
translations-none = Şu anda çevrilecek bir şey yok.
translations-all = Tümü
translations-open = Yapılacak
translations-missing = eksik
translations-of = Çeviri: { $language }
translations-filter = Metinlerin durumuna göre seçin
translations-from = Nereden
translations-from-all = Her yer
translations-from-city = Tüm şehir
translations-from-edition = { $edition } sürümü
translations-kind = Tür
translations-kind-all = Tüm türler
translations-kind-leitbild = Yalnızca vizyon belgesi
translations-nothing = Burada yapılacak bir şey yok.
translations-title-of = { $title }: { $language }
translations-to-list = Listeye dön
translations-next = Sıradaki kayda geç
translations-to-original = Özgün metni düzenle
translations-languages = Bu kaydın diğer dilleri
translations-saved = Kaydedildi.
translations-conflict = Bu arada özgün metin ya da çeviri değişti. Yazdıklarınız kaybolmadı: Aşağıdaki alanlarda duruyor. Hâlâ uyup uymadığına bakın ve yeniden kaydedin.
translations-no-texts = Bu kayıtta çevrilebilecek metin yok.
translations-original = Özgün metin ({ $language })
translations-changed = Çeviriden bu yana özgün metinde değişenler:
translations-changed-unknown = Özgün metin çeviriden bu yana değişti. Tam olarak neyin değiştiği artık bilinmiyor.
translations-into = { $field } ({ $language })
translations-marks-hint = ** gibi işaretler ve satır başındaki - metnin parçasıdır. Bunları ve bağlantı adreslerini olduğu gibi bırakın.
translations-confirm = “{ $field }” özgün metne uyuyor
translations-open-item = Çevir
translations-hints = Okuyanlar burada zorlanabilir:
translations-look = Metnimle ilgili ipuçlarını göster (henüz kaydetmez)
translations-hints-sources = İpuçları, DIN SPEC 33429:2025-03 ile Netzwerk Leichte Sprache’nin üzerinde birleştiği kurallara dayanır. Bir metnin anlaşılıp anlaşılmadığını yalnızca okurları söyleyebilir.
translations-hint-long-sentence = { $count ->
    [one] Uzun cümle ({ $count } sözcük): “{ $sentence }” Bölün.
   *[other] Uzun cümle ({ $count } sözcük): “{ $sentence }” Bölün.
}
translations-hint-several = Bir cümlede iki düşünce (“{ $words }”): İki cümle yapın.
translations-hint-passive = “{ $words }”: Kimin yaptığını söyleyin.
translations-hint-genitive = “{ $words }” genitif gibi görünüyor: “von” ile yazmanız daha iyi olur.
translations-hint-subjunctive = “{ $words }”: Olabilecek olanı değil, olanı yazın.
translations-hint-long-word = “{ $words }” uzun bir sözcük: Daha kısa birini seçin, kısa çizgiyle bölün ya da açıklayın.
translations-hint-hard-word = “{ $words }” zor bir sözcük: Belki “{ $easier }”? Değilse açıklayın.
translations-hint-abbreviation = “{ $words }” bir kısaltma: Sözcüğün tamamını yazın.
translations-hint-number = “{ $words }” zor bir sayı: “viele” ya da “wenige” yeter mi? Değilse örnek verin.
translations-review = Okur incelemesi
translations-review-text = Metnin yazıldığı kişiler onu okuyup anladı mı? Öyleyse bunu buraya kaydedin. Metin bundan sonra incelenmiş sayılır; sade Almanca bir metne ancak o zaman Leichte Sprache denebilir. Metin değişirse yeniden incelenmelidir.
translations-review-texts = Ne okundu?
translations-review-readers = Kim okudu?
translations-review-readers-hint = Kişi adlarını değil, grubun adını yazın. Örneğin: Lebenshilfe okuma grubu.
translations-review-on = Ne zaman?
translations-review-save = İncelemeyi kaydet
translations-review-saved = İnceleme kaydedildi.
translations-review-no-name = Grubun adını yazın.
translations-review-no-text = Hangi metinlerin okunduğunu işaretleyin.
translations-review-wrong-text = Yalnızca bir insanın çevirdiği ve özgün metne uyan metinler incelenebilir.
translations-reviewed-by = Okundu ve anlaşıldı: { $readers }, { $date }
translations-table-of = Çevirmenler için tablo: { $language }
translations-away = Tabloyu indirin
translations-away-text = Tabloda (XLSX) solda özgün metin, sağda çeviri için yer vardır. Excel ve LibreOffice ile açılır.
translations-standing = Durum
translations-away-button = Tabloyu indir
translations-back = Doldurulmuş tabloyu yükleyin
translations-back-text = Önce nelerin değişeceğini görürsünüz. Siz onaylamadan hiçbir şey kaydedilmez.
translations-file = Doldurulmuş tablo
translations-file-hint = .xlsx uzantılı, en fazla 20 MB, makrosuz bir dosya.
translations-back-button = Tabloyu denetle
translations-written = { $count ->
    [one] { $count } metin kaydedildi.
   *[other] { $count } metin kaydedildi.
}
translations-left = { $count ->
    [one] Metni bu arada değiştiği için { $count } satır alınmadı.
   *[other] Metinleri bu arada değiştiği için { $count } satır alınmadı.
}
translations-no-file = Önce bir dosya seçin.
translations-bad-empty = Dosya boş.
translations-bad-large = Dosya çok büyük. En fazla { $most } MB olabilir. Tabloyu bölün.
translations-bad-kind = Bu, XLSX biçiminde bir tablo değil. “Excel çalışma kitabı (.xlsx)” olarak kaydedin.
translations-bad-archive = Dosya alışılmadık biçimde paketlenmiş, bu yüzden açılmadı. Excel veya LibreOffice ile açıp yeniden .xlsx olarak kaydedin.
translations-bad-macros = Dosyada makrolar var. Makrosuz .xlsx olarak kaydedin.
translations-bad-locked = Dosya parolayla korunuyor veya eski bir biçimde. Parolasız .xlsx olarak kaydedin.
translations-bad-rows = Tabloda { $most } satırdan fazlası var. Tabloyu bölün.
translations-bad-cell = { $row }. satırda çok uzun bir metin var. Kısaltın.
translations-bad-broken = Dosya okunamıyor. Excel veya LibreOffice ile açıp yeniden .xlsx olarak kaydedin.
translations-bad-heading = Başlıkların bulunduğu ilk satır eksik ya da farklı. Bu sayfadan indirilmiş bir tablo kullanın ve ilk satırı olduğu gibi bırakın.
translations-bad-language = Bu tablo başka bir dil için: { $language }. O dilin sayfasını açın.
translations-count-new = { $count ->
    [one] { $count } metin yeni.
   *[other] { $count } metin yeni.
}
translations-count-changed = { $count ->
    [one] { $count } çeviri değiştirilecek.
   *[other] { $count } çeviri değiştirilecek.
}
translations-count-same = { $count ->
    [one] { $count } satır kayıtlı olanla aynı.
   *[other] { $count } satır kayıtlı olanla aynı.
}
translations-count-empty = { $count ->
    [one] { $count } satır doldurulmamış; orada bir şey değişmez.
   *[other] { $count } satır doldurulmamış; orada bir şey değişmez.
}
translations-count-missing = { $count ->
    [one] İndirilen tablonun { $count } satırı eksik; orada bir şey değişmez.
   *[other] İndirilen tablonun { $count } satırı eksik; orada bir şey değişmez.
}
translations-joined = Bazı hücreler başkalarıyla birleştirilmiş. Metinleri bu satırların her biri için geçerlidir. Bunun böyle istenip istenmediğine bakın.
translations-count-twice = { $count ->
    [one] { $count } metin birden çok satırda var; ilki geçerlidir.
   *[other] { $count } metin birden çok satırda var; her birinin ilk satırı geçerlidir.
}
translations-missing-rows = Eksik satırlar
translations-missing-unnamed = Hangileri olduğu bu dosyadan anlaşılmıyor.
translations-twice = Birden çok satırda bulunan metinler
translations-rows = satırlar: { $rows }
translations-and-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}
translations-preview-back = Kaydetmeden geri dön
translations-preview-intro = Henüz bir şey kaydedilmedi. Dosya:
translations-take = { $count ->
    [one] Bu { $count } metni kaydet
   *[other] Bu { $count } metni kaydet
}
translations-take-nothing = Kaydedilecek bir şey yok.
translations-right = Değişmeyen metinler okundu ve doğru
translations-right-hint = { $count ->
    [one] Değişmeyen { $count } metin makineyle çevrilmiş ya da eskimiş. Bunu işaretlerseniz bir insan tarafından çevrilmiş sayılır. Metni aşağıda görürsünüz.
   *[other] Değişmeyen { $count } metin makineyle çevrilmiş ya da eskimiş. Bunu işaretlerseniz bir insan tarafından çevrilmiş sayılırlar. Metinleri aşağıda görürsünüz.
}
translations-take-right = { $count ->
    [one] Bu { $count } metni onayla
   *[other] Bu { $count } metni onayla
}
translations-machine = Yeni ve değişen metinler bir çeviri programından geliyor
translations-machine-hint = Bir insan onaylayana kadar makineyle çevrilmiş sayılırlar.
translations-waiting = Değişmemiş ve henüz onaylanmamış
translations-refused = Bunlar alınmayacak
translations-remarked = Bunlar alınacak, ama bir kez daha bakın
translations-unremarked = Bunlar alınacak
translations-more = { $count ->
    [one] { $count } satır daha burada gösterilmiyor.
   *[other] { $count } satır daha burada gösterilmiyor.
}
translations-row = { $row }. satır
translations-refused-unknown = Bu satır için çevirebileceğiniz bir metin yok. Belki ilk sütun değiştirildi.
translations-refused-twice = Bu metin daha önceki bir satırda var.
translations-refused-no-text = “{ $found }” metin değil; tarih, ondalık sayı ya da formül. Metin olarak yazın.
translations-refused-long = Metin çok uzun.
translations-remark-changed = Tablo indirildikten sonra özgün metin değişti. Çeviri “eskimiş” olarak kaydedilir.
translations-remark-lost = Özgün metinde olup çeviride olmayanlar: { $marks }
translations-remark-same = Çeviri, özgün metinle kelimesi kelimesine aynı.
translations-to-table = Çevirmenler için tablo
translations-sheet-texts = Metinler
translations-sheet-notes = Notlar
translations-column-text = Metin
translations-column-wording = Sözcükler
translations-column-original = Özgün metin
translations-column-translation = Çeviri: { $language }
translations-note-fill = Çevirinizi son sütuna yazın. Dil: { $language }. Boş bıraktıklarınız olduğu gibi kalır.
translations-note-keep = İlk üç sütunu ve ilk satırı olduğu gibi bırakın. Site, bir satırın hangi metne ait olduğunu bunlardan anlar. Sıralayabilirsiniz.
translations-note-marks = Sayılar, internet adresleri ve ** ya da satır başındaki - gibi işaretler metnin parçasıdır. Bunları koruyun.
translations-note-back = Dosyayı .xlsx olarak kaydedin ve aynı sayfada yükleyin.
translations-note-left-out = Tablo için fazla uzun; lütfen doğrudan sitede çevirin: { $texts }

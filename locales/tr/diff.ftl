### What changes from one edition to another, or from one set of data to another.

## The page

diff-title = { $old } ve { $new } sürümlerinin karşılaştırması
diff-link = { $edition } sürümüyle karşılaştır
diff-intro = Hedef hedef, cümle cümle: { $old } sürümünde yazanların yanında, { $new } sürümünde nasıl değiştikleri yer alır. Hangi hedefin hangisinin devamı olduğu kayıtlıdır, tahmin edilmez.
diff-legend = Karşılaştırma nasıl okunur
diff-removed-words = çıkarılan sözcükler
diff-added-words = yeni sözcükler
diff-removed = çıkarıldı
diff-added = yeni
diff-rewritten = baştan yazıldı
diff-original = Karşılaştırılan, metnin yazıldığı dildeki hâlidir: { $language }. Yalnızca bu metin görüşülür ve kabul edilir; çeviriler karşılaştırılmaz.
diff-between = { $count ->
    [one] Arada { $editions } sürümü var.
   *[other] Arada { $editions } sürümleri var.
}
diff-summary = Özet
diff-goal-counts = { $old } sürümünde: { $before ->
    [one] { $before } hedef
   *[other] { $before } hedef
}. { $new } sürümünde: { $after ->
    [one] { $after } hedef
   *[other] { $after } hedef
}.
diff-nothing = İki sürüm arasında hiçbir şey değişmedi.
diff-edition = Sürümün kendisi
diff-take-ups = Ana hedefler hangi yerde ne anlama geliyor
diff-named-only = Bunlar her iki sürümde aynı metinle yer alıyor; burada yalnızca adları veriliyor.

## Single goals and fields

diff-no-reason = Neden belirtilmemiş.
diff-contradiction-differs = Kayıtta “metni değişmeden sürdürüldü” yazıyor, ama metin farklı.
diff-contradiction-same = Kayıtta “yeniden yazıldı” yazıyor, ama metin aynı.
diff-open = İz burada bitiyor: { $goals }. Neye dönüştüğü veya nereden geldiği kayıtlı değil.
diff-moved-field = Artık “{ $old }” altında değil, “{ $new }” altında yer alıyor.
diff-field-went = Şimdi “{ $field }” altında yer alan hedefler: { $count }
diff-field-came = Önceden “{ $field }” altında yer alan hedefler: { $count }

## How many goals

diff-continued = { $count ->
    [one] { $count } hedef kelimesi kelimesine aynı kaldı
   *[other] { $count } hedef kelimesi kelimesine aynı kaldı
}
diff-contradictory = { $count ->
    [one] { $count } hedefte kayıt ile metin birbirini tutmuyor
   *[other] { $count } hedefte kayıt ile metin birbirini tutmuyor
}
diff-reworded = { $count ->
    [one] { $count } hedef yeniden yazıldı
   *[other] { $count } hedef yeniden yazıldı
}
diff-moved = { $count ->
    [one] { $count } hedef aynı metinle başka bir eylem alanında yer alıyor
   *[other] { $count } hedef aynı metinle başka bir eylem alanında yer alıyor
}
diff-split = { $count ->
    [one] { $count } hedef birden fazla hedefe bölündü
   *[other] { $count } hedef birden fazla hedefe bölündü
}
diff-merged = { $count ->
    [one] { $count } hedef başka hedeflerle birleştirildi
   *[other] { $count } hedef başka hedeflerle birleştirildi
}
diff-regrouped = { $count ->
    [one] { $count } hedef bölündü ve yeniden birleştirildi
   *[other] { $count } hedef bölündü ve yeniden birleştirildi
}
diff-dropped = { $count ->
    [one] { $count } hedef çıkarıldı
   *[other] { $count } hedef çıkarıldı
}
diff-new = { $count ->
    [one] { $count } hedef yeni
   *[other] { $count } hedef yeni
}
diff-unsaid = { $count ->
    [one] { $count } hedefin neye dönüştüğü veya nereden geldiği kayıtlı değil
   *[other] { $count } hedefin neye dönüştüğü veya nereden geldiği kayıtlı değil
}

## How many fields, sections and sentences on overarching goals

diff-fields-new = { $count ->
    [one] { $count } eylem alanı yeni
   *[other] { $count } eylem alanı yeni
}
diff-fields-gone = { $count ->
    [one] { $count } eylem alanı çıkarıldı
   *[other] { $count } eylem alanı çıkarıldı
}
diff-fields-renamed = { $count ->
    [one] { $count } eylem alanının adı değişti
   *[other] { $count } eylem alanının adı değişti
}
diff-fields-reworded = { $count ->
    [one] { $count } eylem alanının açıklaması yeni
   *[other] { $count } eylem alanının açıklaması yeni
}
diff-fields-same = { $count ->
    [one] { $count } eylem alanı kelimesi kelimesine aynı kaldı
   *[other] { $count } eylem alanı kelimesi kelimesine aynı kaldı
}
diff-sections-new = { $count ->
    [one] { $count } bölüm yeni
   *[other] { $count } bölüm yeni
}
diff-sections-gone = { $count ->
    [one] { $count } bölüm çıkarıldı
   *[other] { $count } bölüm çıkarıldı
}
diff-sections-reworded = { $count ->
    [one] { $count } bölüm yeniden yazıldı
   *[other] { $count } bölüm yeniden yazıldı
}
diff-sections-same = { $count ->
    [one] { $count } bölüm kelimesi kelimesine aynı kaldı
   *[other] { $count } bölüm kelimesi kelimesine aynı kaldı
}
diff-take-ups-new = { $count ->
    [one] { $count } cümle yeni
   *[other] { $count } cümle yeni
}
diff-take-ups-gone = { $count ->
    [one] { $count } cümle çıkarıldı
   *[other] { $count } cümle çıkarıldı
}
diff-take-ups-reworded = { $count ->
    [one] { $count } cümle yeniden yazıldı
   *[other] { $count } cümle yeniden yazıldı
}
diff-take-ups-taken-up-now = { $count ->
    [one] { $count } yerde bir ana hedef artık yansıtılıyor; önceden neden yansıtılmadığı yazıyordu
   *[other] { $count } yerde bir ana hedef artık yansıtılıyor; önceden neden yansıtılmadığı yazıyordu
}
diff-take-ups-justified-now = { $count ->
    [one] { $count } yerde şimdi bir ana hedefin neden artık yansıtılmadığı yazıyor
   *[other] { $count } yerde şimdi bir ana hedefin neden artık yansıtılmadığı yazıyor
}
diff-take-ups-same = { $count ->
    [one] { $count } cümle kelimesi kelimesine aynı kaldı
   *[other] { $count } cümle kelimesi kelimesine aynı kaldı
}

## Two sets of data

diff-bundle-same = İkisi de aynı şeyi söylüyor.
diff-bundle-added = { $count ->
    [one] { $count } kayıt yeni
   *[other] { $count } kayıt yeni
}
diff-bundle-removed = { $count ->
    [one] { $count } kayıt çıkarıldı
   *[other] { $count } kayıt çıkarıldı
}
diff-bundle-changed = { $count ->
    [one] { $count } kayıt değişti
   *[other] { $count } kayıt değişti
}
diff-bundle-unchanged = { $count ->
    [one] { $count } kayıt aynı kaldı
   *[other] { $count } kayıt aynı kaldı
}

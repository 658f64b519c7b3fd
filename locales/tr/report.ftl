### The report: an edition and where it stands as one document, to read, print and pass on.

report-contents = İçindekiler
report-page = Sayfa { $number } / { $pages }
report-draft = Taslak, henüz herkese açık değil
report-as-of = Örnek verilerin tarihi: { $date }
report-on = Rapor tarihi: { $date }
report-example = Örnek veriler: { $city } gerçek bir şehir değildir. Bu rapordaki tüm hedefler, kuruluşlar ve sayılar yalnızca örnek amaçlıdır.
report-languages = Bu dilde ({ $language }) henüz bulunmayan metinler burada özgün hâliyle yer alır. Bu, her birinde belirtilir.
report-original-in = Özgün dil: { $language }
report-annex = Ek { $number }: { $title }
report-count = Sayı
report-status = Durum

## In brief

report-brief = Kısaca
report-places = Matristeki yerler
report-measures-by-status = Durumlarına göre faaliyetler
report-measures-chart = { $count ->
    [one] { $count } faaliyeti
   *[other] { $count } faaliyeti
} gösteren, durumlarına göre bölünmüş bir çubuk: { $parts }.

## Chapters

report-foundations = Temeller
report-made = Vizyon belgesi nasıl oluştu
report-groups = Hangi paydaş grupları katıldı
report-deliberation-intro = Kurulların bu sürüm hakkında söyledikleri burada değiştirilmeden yer alır.
report-not-there = Hiçbir toplantı ve etkinliğe katılmayanlar: { $groups }.
report-answer = Yanıt
report-elsewhere = Başka bir yerde anlatılıyor
report-reach = Ana hedefler nerelere ulaşıyor
report-reach-chart = Her nokta bir eylem alanıdır: Ana hedef yansıtıldıysa dolu, neden yansıtılmadığı gerekçelendirildiyse yarı dolu, ikisi de yoksa boştur. Sayılar alttaki tabloda yer alır.
report-dropped = Çıkarılan hedefler
report-map-description = Her alan bir semti gösterir. Nerede ne yapıldığı alttaki tabloda yazar.

## Findings

report-findings = Bulgular
report-internal = Yalnızca kurum içi kullanım içindir. Lütfen yayımlamayın ve başkalarına vermeyin.
report-internal-short = kurum içi
report-finding = Bulgu
report-rule = Kural
report-way-out = Ne yapmalı
report-severity-error = Hatalar
report-severity-warning = Uyarılar
report-severity-note = Notlar

## On the pages it can be downloaded from

report-download = Bir sürümün raporu
report-download-intro = Bütün bir sürüm, güncel durumuyla birlikte tek dosyada: internetsiz okumak, yazdırmak ve paylaşmak için.
report-download-edition = Bu sürümün raporunu indir (HTML dosyası)

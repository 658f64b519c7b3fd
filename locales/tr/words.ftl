### The words of the word lists: `word-{list}-{word}`, underscores become hyphens.

## Where an edition stands

word-edition-status-draft = taslak
word-edition-status-in-deliberation = görüşülüyor
word-edition-status-adopted = kabul edildi
word-edition-status-superseded = yenisiyle değiştirildi
word-edition-status-rejected = kabul edilmedi

## What a section is about

word-section-type-preamble = Önsöz
word-section-type-terms = Kavramlar
word-section-type-understanding = Entegrasyon anlayışı
word-section-type-principles = İlkeler
word-section-type-success-factors = Başarı etkenleri
word-section-type-other = Diğer

## What becomes of a goal from one edition to the next

word-change-continued = metni değişmeden sürdürüldü
word-change-reworded = yeniden yazıldı
word-change-split = bölündü
word-change-merged = birleştirildi
word-change-new = yeni
word-change-dropped = çıkarıldı
word-symbol-language = Dil
word-symbol-education = Eğitim
word-symbol-work = İş
word-symbol-housing = Konut
word-symbol-neighbourhood = Mahalle
word-symbol-health = Sağlık
word-symbol-family = Aile
word-symbol-age = Yaş alma
word-symbol-culture = Kültür
word-symbol-faith = İnanç
word-symbol-sport = Spor
word-symbol-participation = Katılım
word-symbol-administration = Yönetim
word-symbol-arrival = Yerleşme
word-symbol-equality = Eşit muamele
word-symbol-safety = Güvenlik

word-consultation-result-recommended = kabul edilmesi önerildi
word-consultation-result-recommended-with-changes = değişikliklerle kabul edilmesi önerildi
word-consultation-result-not-recommended = kabul edilmemesi önerildi
word-consultation-result-noted = bilgi edinildi
word-consultation-result-postponed = ertelendi
word-consultation-result-decided = karara bağlandı

## Kind of source

word-take-up-state-taken-up = yansıtıldı
word-take-up-state-justified = gerekçesiyle yansıtılmadı

word-source-type-conference = konferans
word-source-type-project = proje
word-source-type-concept = plan
word-source-type-agenda = gündem belgesi
word-source-type-survey = anket
word-source-type-report = rapor
word-source-type-petition = dilekçe
word-source-type-other = diğer

## Answer to a result of a source

word-answer-taken-up = yansıtıldı
word-answer-partly = kısmen yansıtıldı
word-answer-not-taken-up = yansıtılmadı

## Kind of body

word-body-type-steering-group = yönlendirme grubu
word-body-type-working-group = çalışma grubu
word-body-type-expert-group = uzman grubu
word-body-type-committee = komisyon
word-body-type-council = belediye meclisi
word-body-type-advisory-board = danışma kurulu

## Kind of meeting

word-meeting-type-session = toplantı
word-meeting-type-workshop = çalıştay
word-meeting-type-open-event = herkese açık etkinlik
word-meeting-type-expert-talk = uzman görüşmesi
word-meeting-type-survey = anket

## Kind of measure

word-measure-type-project = proje
word-measure-type-programme = program
word-measure-type-permanent = sürekli görev

## Where a measure stands

word-measure-status-planned = planlandı
word-measure-status-running = sürüyor
word-measure-status-paused = ara verildi
word-measure-status-completed = tamamlandı
word-measure-status-stopped = durduruldu

## Who carries a measure

word-carried-by-paid-staff = maaşlı çalışanlar
word-carried-by-volunteers = gönüllüler
word-carried-by-volunteers-with-paid-support = maaşlı çalışanların desteğiyle gönüllüler

## Unit of an indicator

word-unit-count = sayı
word-unit-percent = yüzde
word-unit-percentage-points = yüzde puan
word-unit-ratio = oran
word-unit-mean = ortalama
word-unit-index = 0–100 arası endeks

## Where an indicator should go

word-direction-up = yükselmesi isteniyor
word-direction-down = düşmesi isteniyor
word-direction-narrow-gap = farkın azalması isteniyor
word-direction-none = yalnızca durumu gösterir

## How often an indicator is observed

word-cadence-yearly = her yıl
word-cadence-two-yearly = iki yılda bir
word-cadence-five-yearly = beş yılda bir
word-cadence-once = bir kez

## How a text in a language came to be

word-text-state-original = özgün metin
word-text-state-translated = çevrildi
word-text-state-machine = makineyle çevrildi
word-text-state-outdated = eskimiş
word-text-state-reviewed = incelendi

word-severity-error = Hata
word-severity-warning = Uyarı
word-severity-note = Not

word-specific-address = adres
word-specific-date = tarih
word-specific-figure = sayı
word-specific-organisation = kuruluş

word-part-title = başlık
word-part-text = metin
word-part-agenda = gündem
word-part-minutes = tutanak
word-part-term = insanlar için kullanılan ad
word-part-welcome = karşılama metni
word-part-imprint = künye
word-part-contact = iletişim
word-part-privacy = veri koruma
word-part-sentence = cümle
word-part-justification = gerekçe
word-part-reason = neden
word-part-quote = alıntı
word-part-statement = açıklama
word-part-reading-aid = okuma yardımı
word-part-origin = sayıların kaynağı
word-part-opinion = kurulun görüşü
word-part-dissent = karşı görüş

## Rights

word-role-administrator = Yönetim
word-role-coordinator = Koordinasyon
word-role-officer = Sorumlu
word-role-member = Kurul üyesi
word-role-council-reader = Meclis adına okuyan

word-role-meaning-administrator = Kişileri davet eder, yetki verir ve e-postalarla ilgilenir. Bu yetki tek başına taslakları okumaya yetmez. Yalnızca ikinci giriş adımıyla geçerlidir.
word-role-meaning-coordinator = Vizyon belgesini yazar ve her şeyi bir arada tutar; bu çoğunlukla şehrin entegrasyon birimidir.
word-role-meaning-officer = Bir kuruluşun veya belediye biriminin neler yaptığını bildirir.
word-role-meaning-member = Bir kurulda veya çalışma grubunda yer alır.
word-role-meaning-council-reader = Henüz herkese açık olmayanları meclis ve komisyonlar adına okur.

word-action-read-public = Herkese açık olanları okumak
word-action-sign-in = Giriş yapmak, daveti kabul etmek, yeni şifre istemek
word-action-read-preview = Ön izleme bağlantısıyla bir taslağı okumak
word-action-report-violation = Tarayıcının şüpheli bir şeyi engellediğini bildirmek (tarayıcı bunu kendiliğinden yapar)
word-action-read-metrics = Çalışan programa ilişkin teknik sayıları okumak (öndeki sunucu bunları dışarıya vermez)
word-action-use-own-account = Kendi hesabını görmek, değiştirmek ve silmek
word-action-read-drafts = Taslakları okumak: henüz görüşülmeyen sürümler
word-action-read-findings = Kontrolün bulduğu boşlukları ve çelişkileri okumak
word-action-see-my-day = Kendisini bekleyen işleri görmek
word-action-edit-items = Kayıtları değiştirmek ve geçmişlerini okumak
word-action-create-items = Yeni kayıt eklemek
word-action-keep-items = Kayıtları arşive kaldırmak ve geri getirmek, matrisi doldurmak
word-action-release = Herkesin okuyabileceği içeriği yayımlamak
word-action-import-items = Dosyaları içe aktarmak ve bunu geri almak
word-action-change-face = Şehrin logosunu ve şablonunu değiştirmek
word-action-translate = Çeviri yazmak ve onaylamak
word-action-read-log = Kimin neyi ne zaman değiştirdiğini okumak
word-action-manage-accounts = Kişileri davet etmek, yetki vermek ve geri almak, hesapları kilitlemek ve kilidini açmak
word-action-manage-mail = Henüz gönderilmemiş e-postalarla ilgilenmek
word-action-import-bundle = Veri içe aktarmak
word-action-export-bundle = Kurum içi olanlar dâhil tüm verileri dışa aktarmak
word-action-maintain = Verileri yedeklemek ve geri yüklemek, eskileri silmek

word-mail-invitation = Davet
word-mail-reset = Yeni şifre
word-mail-address = Yeni e-posta adresini onaylama
word-mail-password-changed = Bilgi: şifre değişti
word-mail-address-changed = Bilgi: e-posta adresi değişti
word-mail-second-factor-changed = Bilgi: ikinci giriş adımı değişti
word-mail-rights-changed = Bilgi: yetkiler değişti

word-mail-state-waiting = bekliyor
word-mail-state-sent = gönderildi
word-mail-state-shown = burada okunabilir
word-mail-state-failed = gönderilemedi
word-mail-state-dropped = hesap artık yok

word-log-import-bundle = veri içe aktardı
word-log-import-table = bir tabloyu içe aktardı
word-log-import-zip = bir paketi içe aktardı
word-log-undo-import = bir içe aktarmayı geri aldı
word-log-rename-organisation = bir kuruluşu ya da kurulu yeniden adlandırdı
word-log-merge-organisations = kuruluşları birleştirdi
word-log-split-organisation = bir kuruluşu böldü
word-log-move-organisation = bir kuruluşu başka yere bağladı
word-log-reseat-body = bir kurulun üyelerini değiştirdi
word-log-close-organisation = bir kuruluşu ya da kurulu kapattı
word-log-import-borders = semt sınırlarını içe aktardı
word-log-edit-item = bir kaydı değiştirdi
word-log-edit-items = birden çok kaydı aynı anda değiştirdi
word-log-write-place = matriste bir yeri doldurdu
word-log-finish-follow-up = bir takip notunu tamamladı
word-log-tie-thread = iki kaydı birbirine bağladı
word-log-cut-thread = bir bağlantıyı kaldırdı
word-log-create-item = bir kayıt ekledi
word-log-archive-item = bir kaydı arşive kaldırdı
word-log-archive-items = birden çok kaydı arşive kaldırdı
word-log-start-edition = yeni bir sürüme başladı
word-log-reword-goal = bir hedefi yeniden yazdı
word-log-move-goal = bir hedefi taşıdı
word-log-split-goal = bir hedefi böldü
word-log-merge-goals = hedefleri birleştirdi
word-log-drop-goal = bir hedefi çıkardı
word-log-add-goal = bir hedef ekledi
word-log-take-back-goal = bir değişikliği geri aldı
word-log-rename-field = bir eylem alanının adını değiştirdi
word-log-merge-fields = eylem alanlarını birleştirdi
word-log-add-field = bir eylem alanı ekledi
word-log-drop-field = bir eylem alanını çıkardı
word-log-open-preview = bir ön izleme bağlantısı oluşturdu
word-log-end-preview = bir ön izleme bağlantısını sonlandırdı
word-log-bring-in-edition = bir sürümü görüşmeye sundu
word-log-take-back-edition = bir sürümü görüşmeden geri çekti
word-log-adopt-edition = bir kabul kararını kaydetti
word-log-reject-edition = bir sürümün kabul edilmediğini kaydetti
word-log-supersede-edition = bir sürümün yürürlükten kalktığını kaydetti
word-log-release = bir içeriği yayımladı
word-log-withhold = bir içeriği kurum içinde tuttu
word-log-put-logo = şehrin logosunu belirledi
word-log-record-decisions = bir toplantının kararlarını kaydetti
word-log-remove-logo = şehrin logosunu kaldırdı
word-log-put-paper-template = belge şablonunu belirledi
word-log-remove-paper-template = belge şablonunu kaldırdı
word-log-bring-back-item = bir kaydı geri getirdi
word-log-restore-version = önceki bir durumu geri yükledi
word-log-translate-item = bir çeviri yazdı veya onayladı
word-log-import-translations = bir tablodan çevirileri içe aktardı
word-log-review-text = bir metni kimin incelediğini kaydetti
word-log-erase-actor = işlem günlüğünden bir adı sildi
word-log-invite = birini davet etti
word-log-invite-again = birini yeniden davet etti
word-log-accept-invitation = daveti kabul etti
word-log-set-roles = yetkileri değiştirdi
word-log-join = birini bir kuruluşa veya kurula ekledi
word-log-leave = birini bir kuruluştan veya kuruldan çıkardı
word-log-disable-account = bir hesabı kilitledi
word-log-enable-account = bir hesabın kilidini açtı
word-log-delete-account = bir hesabı sildi
word-log-delete-own-account = kendi hesabını sildi
word-log-reset-account = yeni şifre için e-posta gönderilmesini sağladı
word-log-make-link = şifre seçmek için bir bağlantı oluşturdu
word-log-open-examples = örnek hesapları açtı
word-log-reset-password = yeni bir şifre seçti
word-log-change-password = kendi şifresini değiştirdi
word-log-rename-account = kendi hesabının adını veya dilini değiştirdi
word-log-change-address = kendi e-posta adresini değiştirdi
word-log-set-up-second-factor = ikinci giriş adımını kurdu
word-log-new-recovery-codes = yeni yedek kodlar aldı
word-log-remove-second-factor = ikinci giriş adımını kaldırdı

# Fields of forms
word-key-name = Şehrin adı
word-key-original-language = Belediyenin metinleri yazdığı dil
word-key-languages = Sunulan diller
word-key-interface-languages = Yalnızca arayüz için ek diller
word-key-example = Örnek veriler
word-key-as-of = Örnek verilerin tarihi
word-key-accent = Renk
word-key-welcome = Ana sayfadaki karşılama metni
word-key-imprint = Künye
word-key-contact = İletişim
word-key-privacy = Veri koruma bilgileri
word-key-status = Durum
word-key-valid-from = Geçerlilik başlangıcı
word-key-valid-to = Geçerlilik bitişi
word-key-adopted-on = Kabul tarihi
word-key-decision = Teklif metni
word-key-decision-url = Meclis bilgi sistemindeki karar
word-key-title = Başlık
word-key-text = Metin
word-key-agenda = Gündem
word-key-minutes = Tutanak (kurum içi)
word-key-term = Bu sürümün, söz ettiği insanlar için kullandığı ad
word-key-type = Tür
word-key-field = Eylem alanı
word-key-origin = Nereden geldiği
word-key-overarching = Ana hedef
word-key-in = Yansıtıldığı yer
word-key-sentence = Cümle
word-key-justification = Gerekçe
word-key-change = Değişiklik
word-key-from = Önce
word-key-to = Sonra
word-key-meeting = Toplantı
word-key-symbol = Simge
word-key-order = Kurullar arasındaki sıra
word-key-result = Görüşmenin sonucu
word-key-in-favour = Kabul oyları
word-key-against = Ret oyları
word-key-abstained = Çekimser oylar
word-key-opinion = Kurulun görüşü (değiştirilmeden)
word-key-dissent = Karşı görüş (değiştirilmeden)
word-key-corrects = Düzelttiği kayıt
word-key-table = Bütün tablo
word-key-reason = Neden
word-key-date = Tarih
word-key-url = İnternette
word-key-source = Kaynak
word-key-answer = Yanıt
word-key-quote = Alıntı
word-key-same = Aynı şeyi isteyen hedefler
word-key-supports = Desteklediği hedefler
word-key-conflicts = Çeliştiği hedefler
word-key-groups = Gruplar
word-key-parent = Ait olduğu yer
word-key-successors = Yerine geçenler
word-key-organisation = Kuruluş
word-key-goals = Hedefler
word-key-since = Başlangıç
word-key-until = Bitiş
word-key-chair = Başkanlık
word-key-members = Üyeler
word-key-fields = Eylem alanları
word-key-body = Kurul
word-key-phase = Aşama
word-key-participants = Katılanlar
word-key-districts = Semtler
word-key-number = Numara
word-key-residents = Nüfus
word-key-edition = Sürüm
word-key-starts = Başlangıç
word-key-ends = Bitiş
word-key-process = Süreç
word-key-carried-by = Yürütenler
word-key-responsible = Sorumlu
word-key-partners = Katılan kuruluşlar
word-key-plan = Plan
word-key-statement = Sorumluların gözünden durum
word-key-unit = Birim
word-key-direction = İstenen yön
word-key-cadence = Ölçüm sıklığı
word-key-about-people = Kişilere ilişkin sayı
word-key-by-gender = Cinsiyete göre ayrılmış
word-key-base-period = Başlangıç dönemi
word-key-base-value = Başlangıç değeri
word-key-latest-period = En son dönem
word-key-latest-value = En son değer
word-key-target-period = Hedef dönem
word-key-target-value = Hedef değer
word-key-measures = Faaliyetler
word-key-reading-aid = Okuma yardımı
word-key-rule = Kontrol kuralı
word-key-items = Kayıtlar
word-key-place = Yer
word-key-due = Son tarih
word-key-done = Yapıldığı tarih
word-key-about = Konu
word-key-decided = Kararlaştırıldığı toplantı

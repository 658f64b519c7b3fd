### Start page.

start-title = Ana sayfa
start-heading = { $city } neyi hedefliyor
start-empty = Burada henüz vizyon belgesi yok. Belediye bir belge yüklediğinde burada görünecek.
start-editions = Vizyon belgesi
start-in-force = Bu sürüm yürürlükte. Hedefleri, şehirdeki çalışmaların temelidir.
start-in-deliberation = Bu sürüm şu anda kurullarda görüşülüyor ve henüz kabul edilmedi.
start-draft = Bu sürüm hâlâ yazılıyor ve henüz herkese açık değil.
start-promised = Her yerde geçerli yedi ana hedef
start-promised-intro = Her ana hedef, her eylem alanında bir anlam taşımalıdır. Noktalar, hedefin şimdiden nerelere ulaştığını gösterir.
start-reach = { $count ->
    [0] { $fields } eylem alanının hiçbirine yansıtılmadı
    [one] { $fields } eylem alanından { $count } tanesine yansıtıldı
   *[other] { $fields } eylem alanından { $count } tanesine yansıtıldı
}
start-reach-justified = { $count ->
    [one] { $count } tanesine gerekçesiyle yansıtılmadı
   *[other] { $count } tanesine gerekçesiyle yansıtılmadı
}
start-to-matrix = Ana hedeflere ve eylem alanlarına genel bakış
start-stands = Neredeyiz
start-measures = Faaliyetlerin durumu
start-holes = { $count ->
    [one] Matrisin { $count } yeri henüz boş.
   *[other] Matrisin { $count } yeri henüz boş.
}

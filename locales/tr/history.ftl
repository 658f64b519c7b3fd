### How an entry came to be; what was taken out.

history-open = Geçmiş
history-title = Geçmiş: { $title }
history-came-of = Bu kaydın nereden geldiği:
history-none = Kurulumdan bu yana burada hiçbir şey değişmedi.
history-version = Durum { $number }
history-archived = Kayıt çıkarıldı.
history-restore = Geri yükle: durum { $number }
history-archive-title = Arşiv
history-archive-intro = Bu kayıtlar çıkarıldı. Artık sitede görünmezler, ama kaybolmuş değiller.
history-archive-empty = Şimdiye kadar hiçbir şey çıkarılmadı.
history-archive-back = Geri getir

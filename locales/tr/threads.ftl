### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Bağlantılar: { $title }
threads-open = Bağlantılar
threads-intro = Burada, başka kayıtlardan buraya gelen bağlantılar görünür. Bağlamak ve çözmek bu kaydı değil, öbürünü değiştirir.
threads-there = Buraya gelenler
threads-none = Buraya henüz bir şey gelmiyor.
threads-sort = { $kinds }: { $said }
threads-cut = Bağlantıyı kaldır
threads-tie = Bağla
threads-more = Başka bir kaydı bağla
threads-which = Buraya ne gelsin?
threads-find = Başlıktan bir sözcük ya da bir kod
threads-found = “{ $asked }” için bulunanlar:
threads-found-none = “{ $asked }” için burada bağlayabileceğiniz bir şey yok. Daha kısa bir sözcük deneyin.
threads-done-tied = { $code } bağlandı.
threads-done-cut = { $code } ile bağlantı kaldırıldı.
threads-overtaken = Bu arada biri { $code } kaydını değiştirdi. Henüz bir şey yapılmadı. Aşağıda yeni duruma bakın ve yeniden karar verin.
threads-full = Bu henüz olmuyor: { $code } burada zaten { $other } kaydını gösteriyor ve yalnızca biri olabilir. { $code } kaydını açıp orada değiştirin.
threads-needed = Bu henüz olmuyor: { $code } burada bir kayda gerek duyuyor. { $code } kaydını açıp orada başka birini seçin.

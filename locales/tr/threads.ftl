### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Bağlantılar: { $title }
threads-open = Bağlantılar
threads-intro = Burada, başka kayıtlardan buraya gelen bağlantılar görünür. Bir bağlantı eklediğinizde veya kaldırdığınızda bu kayıt değil, diğer kayıt değişir.
threads-there = Buraya gelen bağlantılar
threads-none = Buraya henüz bağlantı gelmiyor.
threads-sort = { $kinds }: { $said }
threads-cut = Bağlantıyı kaldır
threads-tie = Bağla
threads-more = Başka bir kaydı bağla
threads-which = Buraya ne bağlansın?
threads-find = Başlıktan bir sözcük ya da bir kod
threads-found = “{ $asked }” için bulunanlar:
threads-found-none = “{ $asked }” için burada bağlayabileceğiniz bir şey yok. Daha kısa bir sözcük deneyin.
threads-done-tied = { $code } bağlandı.
threads-done-cut = { $code } ile olan bağlantı kaldırıldı.
threads-overtaken = Bu arada başka biri { $code } kaydını değiştirdi. Henüz bir şey yapılmadı. Aşağıda yeni duruma bakın ve yeniden karar verin.
threads-full = Bu henüz mümkün değil: { $code } zaten { $other } kaydına bağlı ve burada yalnızca bir bağlantı olabilir. { $code } kaydını açıp bağlantıyı orada değiştirin.
threads-needed = Bu henüz mümkün değil: { $code } için bu bağlantı zorunlu. { $code } kaydını açıp orada başka bir kayıt seçin.

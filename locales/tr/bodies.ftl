### Bodies and meetings.

bodies-title = Kurullar
bodies-intro = Vizyon belgesini görüşen, yönlendiren ve izleyenler.
bodies-meetings-title = Toplantılar ve etkinlikler
bodies-meetings = { $count ->
    [0] toplantı yok
    [one] { $count } toplantı
   *[other] { $count } toplantı
}
bodies-none = Buraya henüz kurul eklenmedi.
bodies-no-meetings = Buraya henüz toplantı veya etkinlik eklenmedi.

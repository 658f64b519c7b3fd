### Bodies and meetings.

bodies-title = Колегіальні органи
bodies-intro = Хто обговорює хартію, керує роботою над нею і супроводжує її втілення.
bodies-meetings-title = Засідання та події
bodies-meetings = { $count ->
    [0] жодного засідання
    [one] { $count } засідання
    [few] { $count } засідання
    [many] { $count } засідань
   *[other] { $count } засідання
}
bodies-none = Органів тут ще не додано.
bodies-no-meetings = Засідань чи подій тут ще не додано.

### Processes and phases.

processes-title = Süreç
processes-intro = Vizyon belgesi böyle oluşur: aşama aşama, toplantılarla ve herkese açık etkinliklerle.
processes-none = Buraya henüz süreç eklenmedi.

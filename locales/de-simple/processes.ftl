### Prozesse und Phasen.

processes-title = Gemeinsame Arbeit
processes-intro = Das Leit-Bild sagt: Das will die Stadt erreichen. Viele arbeiten gemeinsam am Leit-Bild. Die Arbeit hat mehrere Zeit-Abschnitte. Es gibt Sitzungen und Treffen für alle.
processes-none = Hier steht noch keine gemeinsame Arbeit.

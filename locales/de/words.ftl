### Die Wörter der Wortlisten: `word-{Liste}-{Wort}`, Unterstriche werden Bindestriche. Klein, was kein Hauptwort ist.

## Stand einer Fassung

word-edition-status-draft = Entwurf
word-edition-status-in-deliberation = in Beratung
word-edition-status-adopted = beschlossen
word-edition-status-superseded = abgelöst
word-edition-status-rejected = nicht beschlossen

## Wovon ein Abschnitt handelt

word-section-type-preamble = Präambel
word-section-type-terms = Begriffe
word-section-type-understanding = Integrationsverständnis
word-section-type-principles = Grundsätze
word-section-type-success-factors = Erfolgsfaktoren
word-section-type-other = Weiteres

## Was von Fassung zu Fassung aus einem Ziel wird

word-change-continued = unverändert fortgeführt
word-change-reworded = neu formuliert
word-change-split = aufgeteilt
word-change-merged = zusammengeführt
word-change-new = neu
word-change-dropped = entfallen

## Art einer Quelle

word-take-up-state-taken-up = aufgenommen
word-take-up-state-justified = begründet nicht aufgenommen

word-source-type-conference = Konferenz
word-source-type-project = Projekt
word-source-type-concept = Konzept
word-source-type-agenda = Agenda
word-source-type-survey = Befragung
word-source-type-report = Bericht
word-source-type-petition = Petition
word-source-type-other = Sonstiges

## Antwort auf ein Ergebnis einer Quelle

word-answer-taken-up = aufgenommen
word-answer-partly = teilweise aufgenommen
word-answer-not-taken-up = nicht aufgenommen

## Art eines Gremiums

word-body-type-steering-group = Steuerungsgruppe
word-body-type-working-group = Arbeitsgruppe
word-body-type-expert-group = Fachgruppe
word-body-type-committee = Ausschuss
word-body-type-council = Rat
word-body-type-advisory-board = Beirat

## Art einer Sitzung oder Veranstaltung

word-meeting-type-session = Sitzung
word-meeting-type-workshop = Workshop
word-meeting-type-open-event = öffentliche Veranstaltung
word-meeting-type-expert-talk = Fachgespräch
word-meeting-type-survey = Befragung

## Art einer Maßnahme

word-measure-type-project = Projekt
word-measure-type-programme = Programm
word-measure-type-permanent = Daueraufgabe

## Stand einer Maßnahme

word-measure-status-planned = geplant
word-measure-status-running = läuft
word-measure-status-paused = unterbrochen
word-measure-status-completed = abgeschlossen
word-measure-status-stopped = eingestellt

## Wer eine Maßnahme trägt

word-carried-by-paid-staff = hauptamtlich
word-carried-by-volunteers = ehrenamtlich
word-carried-by-volunteers-with-paid-support = ehrenamtlich mit hauptamtlicher Unterstützung

## Einheit eines Indikators

word-unit-count = Anzahl
word-unit-percent = Prozent
word-unit-percentage-points = Prozentpunkte
word-unit-ratio = Verhältnis
word-unit-mean = Durchschnitt
word-unit-index = Index von 0 bis 100

## Wohin ein Indikator gehen soll

word-direction-up = soll steigen
word-direction-down = soll sinken
word-direction-narrow-gap = Abstand soll kleiner werden
word-direction-none = beschreibt nur

## Wie oft ein Indikator erhoben wird

word-cadence-yearly = jährlich
word-cadence-two-yearly = alle zwei Jahre
word-cadence-five-yearly = alle fünf Jahre
word-cadence-once = einmalig

## Wie ein Text in einer Sprache entstand

word-text-state-original = Original
word-text-state-translated = übersetzt
word-text-state-machine = maschinell übersetzt
word-text-state-outdated = veraltet
word-text-state-reviewed = geprüft

word-severity-error = Fehler
word-severity-warning = Warnung
word-severity-note = Hinweis

word-specific-address = Adresse
word-specific-date = Zeitangabe
word-specific-figure = Zahl
word-specific-organisation = Organisation

word-part-title = Titel
word-part-text = Text
word-part-term = Begriff für Menschen
word-part-welcome = Begrüßung
word-part-imprint = Impressum
word-part-contact = Kontakt
word-part-privacy = Datenschutz
word-part-sentence = Satz
word-part-justification = Begründung
word-part-reason = Grund
word-part-quote = Zitat
word-part-statement = Stellungnahme
word-part-reading-aid = Lesehilfe
word-part-origin = Quellenangabe

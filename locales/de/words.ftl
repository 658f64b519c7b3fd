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

word-change-continued = im Wortlaut fortgeführt
word-change-reworded = neu formuliert
word-change-split = aufgeteilt
word-change-merged = zusammengeführt
word-change-new = neu
word-change-dropped = entfallen
word-symbol-language = Sprache
word-symbol-education = Bildung
word-symbol-work = Arbeit
word-symbol-housing = Wohnen
word-symbol-neighbourhood = Nachbarschaft
word-symbol-health = Gesundheit
word-symbol-family = Familie
word-symbol-age = Älter werden
word-symbol-culture = Kultur
word-symbol-faith = Religion
word-symbol-sport = Sport
word-symbol-participation = Teilhabe
word-symbol-administration = Verwaltung
word-symbol-arrival = Ankommen
word-symbol-equality = Gleichbehandlung
word-symbol-safety = Sicherheit

word-consultation-result-recommended = empfiehlt den Beschluss
word-consultation-result-recommended-with-changes = empfiehlt den Beschluss mit Änderungen
word-consultation-result-not-recommended = empfiehlt, nicht zu beschließen
word-consultation-result-noted = zur Kenntnis genommen
word-consultation-result-postponed = vertagt
word-consultation-result-decided = beschlossen

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
word-part-agenda = Tagesordnung
word-part-minutes = Niederschrift
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
word-part-opinion = Stellungnahme des Gremiums
word-part-dissent = Abweichende Meinung

## Rechte

word-role-administrator = Verwaltung
word-role-coordinator = Koordination
word-role-officer = Zuständige
word-role-member = Mitglied eines Gremiums
word-role-council-reader = Lesend für den Rat

word-role-meaning-administrator = Lädt Menschen ein, vergibt Rechte und kümmert sich um die Mails. Darf damit allein keine Entwürfe lesen. Gilt nur mit dem zweiten Schritt beim Anmelden.
word-role-meaning-coordinator = Schreibt das Leitbild und hält alles zusammen; meist ist das die Integrationsstelle der Stadt.
word-role-meaning-officer = Gibt Auskunft über das, was eine Organisation oder ein Amt tut.
word-role-meaning-member = Sitzt in einem Gremium oder einer Arbeitsgruppe.
word-role-meaning-council-reader = Liest für Rat und Ausschüsse, was noch nicht öffentlich ist.

word-action-read-public = Lesen, was öffentlich ist
word-action-sign-in = Sich anmelden, eine Einladung annehmen, ein neues Passwort anfordern
word-action-read-preview = Über einen Vorschau-Link einen Entwurf lesen
word-action-report-violation = Melden, dass der Browser etwas Verdächtiges aufgehalten hat (das macht der Browser von selbst)
word-action-read-metrics = Technische Zahlen über das laufende Programm lesen (der Server davor gibt sie nicht nach außen)
word-action-use-own-account = Das eigene Konto ansehen, ändern und löschen
word-action-read-drafts = Entwürfe lesen: Fassungen, über die noch nicht beraten wird
word-action-read-findings = Lesen, welche Lücken und Widersprüche die Prüfung findet
word-action-see-my-day = Lesen, was auf einen selbst wartet
word-action-edit-items = Einträge ändern und ihren Verlauf lesen
word-action-create-items = Neue Einträge anlegen
word-action-keep-items = Einträge herausnehmen und wieder aufnehmen, die Matrix schreiben
word-action-release = Freigeben, was alle lesen können
word-action-import-items = Dateien einspielen und das zurücknehmen
word-action-change-face = Logo und Vorlage der Stadt ändern
word-action-translate = Übersetzungen schreiben und bestätigen
word-action-read-log = Lesen, wer was wann geändert hat
word-action-manage-accounts = Menschen einladen, Rechte geben und nehmen, Konten sperren und entsperren
word-action-manage-mail = Sich um Mails kümmern, die noch nicht verschickt sind
word-action-import-bundle = Daten einlesen
word-action-export-bundle = Alle Daten ausgeben, auch interne
word-action-maintain = Daten sichern und wiederherstellen, Altes löschen

word-mail-invitation = Einladung
word-mail-reset = Neues Passwort
word-mail-address = Neue Mailadresse bestätigen
word-mail-password-changed = Hinweis: Passwort geändert
word-mail-address-changed = Hinweis: Mailadresse geändert
word-mail-second-factor-changed = Hinweis: zweiter Schritt beim Anmelden geändert
word-mail-rights-changed = Hinweis: Rechte geändert

word-mail-state-waiting = wartet
word-mail-state-sent = verschickt
word-mail-state-shown = hier zu lesen
word-mail-state-failed = nicht verschickt
word-mail-state-dropped = kein Konto dazu

word-log-import-bundle = hat Daten eingelesen
word-log-import-table = hat eine Tabelle eingespielt
word-log-import-zip = hat ein Bündel eingespielt
word-log-undo-import = hat einen Import zurückgenommen
word-log-rename-organisation = hat eine Organisation oder ein Gremium umbenannt
word-log-merge-organisations = hat Organisationen zusammengelegt
word-log-split-organisation = hat eine Organisation aufgeteilt
word-log-move-organisation = hat eine Organisation anders zugeordnet
word-log-reseat-body = hat einem Gremium andere Mitglieder gegeben
word-log-close-organisation = hat eine Organisation oder ein Gremium aufgelöst
word-log-import-borders = hat Grenzen von Stadtteilen eingelesen
word-log-edit-item = hat einen Eintrag geändert
word-log-edit-items = hat mehrere Einträge auf einmal geändert
word-log-write-place = hat eine Stelle der Matrix geschrieben
word-log-finish-follow-up = hat eine Wiedervorlage erledigt
word-log-tie-thread = hat zwei Einträge verknüpft
word-log-cut-thread = hat eine Verknüpfung gelöst
word-log-create-item = hat einen Eintrag angelegt
word-log-archive-item = hat einen Eintrag herausgenommen
word-log-archive-items = hat mehrere Einträge herausgenommen
word-log-start-edition = hat eine Fassung begonnen
word-log-reword-goal = hat ein Ziel anders formuliert
word-log-move-goal = hat ein Ziel verschoben
word-log-split-goal = hat ein Ziel aufgeteilt
word-log-merge-goals = hat Ziele zusammengelegt
word-log-drop-goal = hat ein Ziel gestrichen
word-log-add-goal = hat ein Ziel aufgenommen
word-log-take-back-goal = hat eine Änderung zurückgenommen
word-log-rename-field = hat ein Handlungsfeld umbenannt
word-log-merge-fields = hat Handlungsfelder zusammengelegt
word-log-add-field = hat ein Handlungsfeld aufgenommen
word-log-drop-field = hat ein Handlungsfeld gestrichen
word-log-open-preview = hat einen Vorschau-Link erstellt
word-log-end-preview = hat einen Vorschau-Link beendet
word-log-bring-in-edition = hat eine Fassung in die Beratung gegeben
word-log-take-back-edition = hat eine Fassung aus der Beratung zurückgeholt
word-log-adopt-edition = hat einen Beschluss festgehalten
word-log-reject-edition = hat festgehalten, dass eine Fassung nicht beschlossen wurde
word-log-supersede-edition = hat eine Fassung als abgelöst festgehalten
word-log-release = hat etwas freigegeben
word-log-withhold = hält etwas intern
word-log-put-logo = hat das Logo der Stadt gesetzt
word-log-record-decisions = hat Beschlüsse einer Sitzung festgehalten
word-log-remove-logo = hat das Logo der Stadt entfernt
word-log-put-paper-template = hat die Vorlage für Papiere gesetzt
word-log-remove-paper-template = hat die Vorlage für Papiere entfernt
word-log-bring-back-item = hat einen Eintrag wieder aufgenommen
word-log-restore-version = hat einen früheren Stand wiederhergestellt
word-log-translate-item = hat eine Übersetzung geschrieben oder bestätigt
word-log-import-translations = hat Übersetzungen aus einer Tabelle übernommen
word-log-review-text = hat eingetragen, wer einen Text geprüft hat
word-log-erase-actor = hat einen Namen aus dem Protokoll gelöscht
word-log-invite = hat jemanden eingeladen
word-log-invite-again = hat jemanden noch einmal eingeladen
word-log-accept-invitation = hat die Einladung angenommen
word-log-set-roles = hat Rechte geändert
word-log-join = hat jemanden bei einer Organisation oder einem Gremium eingetragen
word-log-leave = hat jemanden bei einer Organisation oder einem Gremium ausgetragen
word-log-disable-account = hat ein Konto gesperrt
word-log-enable-account = hat ein Konto entsperrt
word-log-delete-account = hat ein Konto gelöscht
word-log-delete-own-account = hat das eigene Konto gelöscht
word-log-reset-account = hat eine Mail für ein neues Passwort schicken lassen
word-log-make-link = hat einen Link zum Wählen eines Passworts erstellt
word-log-open-examples = hat die Beispielkonten eingerichtet
word-log-reset-password = hat ein neues Passwort gewählt
word-log-change-password = hat das eigene Passwort geändert
word-log-rename-account = hat Namen oder Sprache des eigenen Kontos geändert
word-log-change-address = hat die eigene Mailadresse geändert
word-log-set-up-second-factor = hat den zweiten Schritt beim Anmelden eingerichtet
word-log-new-recovery-codes = hat neue Ersatzcodes bekommen
word-log-remove-second-factor = hat den zweiten Schritt beim Anmelden entfernt

# Felder in Formularen
word-key-name = Name der Stadt
word-key-original-language = Sprache, in der die Stadt schreibt
word-key-languages = Angebotene Sprachen
word-key-interface-languages = Weitere Sprachen nur für die Bedienung
word-key-example = Beispieldaten
word-key-as-of = Stand der Beispieldaten
word-key-accent = Farbe
word-key-welcome = Text auf der Startseite
word-key-imprint = Impressum
word-key-contact = Kontakt
word-key-privacy = Hinweise zum Datenschutz
word-key-status = Stand
word-key-valid-from = Gilt ab
word-key-valid-to = Gilt bis
word-key-adopted-on = Beschlossen am
word-key-decision = Vorlage
word-key-decision-url = Beschluss im Ratsinformationssystem
word-key-title = Titel
word-key-text = Text
word-key-agenda = Tagesordnung
word-key-minutes = Niederschrift (intern)
word-key-term = Wie diese Fassung die Menschen nennt, um die es geht
word-key-type = Art
word-key-field = Handlungsfeld
word-key-origin = Woher es kommt
word-key-overarching = Leitziel
word-key-in = Aufgegriffen in
word-key-sentence = Satz
word-key-justification = Begründung
word-key-change = Änderung
word-key-from = Vorher
word-key-to = Nachher
word-key-meeting = Sitzung
word-key-symbol = Symbol
word-key-order = Platz in der Beratungsfolge
word-key-result = Ergebnis der Beratung
word-key-in-favour = Dafür
word-key-against = Dagegen
word-key-abstained = Enthalten
word-key-opinion = Stellungnahme des Gremiums (unverändert)
word-key-dissent = Abweichende Meinung (unverändert)
word-key-corrects = Stellt richtig
word-key-table = Ganze Tabelle
word-key-reason = Grund
word-key-date = Datum
word-key-url = Im Internet
word-key-source = Quelle
word-key-answer = Antwort
word-key-quote = Wortlaut
word-key-same = Will dasselbe wie
word-key-supports = Unterstützt
word-key-conflicts = Steht im Konflikt mit
word-key-groups = Gruppen
word-key-parent = Gehört zu
word-key-successors = Nachfolge
word-key-organisation = Organisation
word-key-goals = Ziele
word-key-since = Seit
word-key-until = Bis
word-key-chair = Vorsitz
word-key-members = Mitglieder
word-key-fields = Handlungsfelder
word-key-body = Gremium
word-key-phase = Phase
word-key-participants = Teilnehmende
word-key-districts = Stadtteile
word-key-number = Nummer
word-key-residents = Einwohnerinnen und Einwohner
word-key-edition = Fassung
word-key-starts = Beginn
word-key-ends = Ende
word-key-process = Prozess
word-key-carried-by = Getragen von
word-key-responsible = Verantwortlich
word-key-partners = Beteiligt
word-key-plan = Plan
word-key-statement = Stand aus Sicht der Verantwortlichen
word-key-unit = Einheit
word-key-direction = Angestrebte Richtung
word-key-cadence = Erhoben
word-key-about-people = Zahl über Menschen
word-key-by-gender = Nach Geschlecht aufgeschlüsselt
word-key-base-period = Ausgangszeitraum
word-key-base-value = Ausgangswert
word-key-latest-period = Letzter Zeitraum
word-key-latest-value = Letzter Wert
word-key-target-period = Zielzeitraum
word-key-target-value = Zielwert
word-key-measures = Maßnahmen
word-key-reading-aid = Lesehilfe
word-key-rule = Regel der Prüfung
word-key-items = Einträge
word-key-place = Stelle
word-key-due = Fällig am
word-key-done = Erledigt am
word-key-about = Worum es geht
word-key-decided = Beschlossen in der Sitzung

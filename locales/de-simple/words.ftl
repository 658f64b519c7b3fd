### Die Wörter der Wortlisten: `word-{Liste}-{Wort}`, Unterstriche werden Bindestriche.

## Stand einer Fassung

word-edition-status-draft = Entwurf
word-edition-status-in-deliberation = Viele beraten noch darüber
word-edition-status-adopted = Der Stadt-Rat hat Ja gesagt
word-edition-status-superseded = Es gibt eine neue Fassung
word-edition-status-rejected = Der Stadt-Rat hat Nein gesagt

## Wovon ein Abschnitt handelt

word-section-type-preamble = Am Anfang
word-section-type-terms = Wichtige Wörter
word-section-type-understanding = Das meinen wir mit Integration
word-section-type-principles = Das ist uns wichtig
word-section-type-success-factors = So gelingt es
word-section-type-other = Andere Themen

## Was von Fassung zu Fassung aus einem Ziel wird

word-change-continued = Text bleibt gleich
word-change-reworded = hat neue Wörter
word-change-split = aus 1 Ziel sind mehrere Ziele geworden
word-change-merged = mehrere Ziele sind jetzt 1 Ziel
word-change-new = neu
word-change-dropped = gibt es nicht mehr
word-symbol-language = Sprache
word-symbol-education = Schule und Lernen
word-symbol-work = Arbeit
word-symbol-housing = Wohnen
word-symbol-neighbourhood = Nachbarschaft
word-symbol-health = Gesundheit
word-symbol-family = Familie
word-symbol-age = Älter werden
word-symbol-culture = Kultur
word-symbol-faith = Glaube
word-symbol-sport = Sport
word-symbol-participation = Mitreden
word-symbol-administration = Rathaus
word-symbol-arrival = Ankommen
word-symbol-equality = Gleich behandeln
word-symbol-safety = Sicherheit

word-consultation-result-recommended = sagt: Ja
word-consultation-result-recommended-with-changes = sagt: Ja, aber mit Änderungen
word-consultation-result-not-recommended = sagt: Nein
word-consultation-result-noted = hat es gelesen
word-consultation-result-postponed = spricht später darüber
word-consultation-result-decided = hat entschieden

## Art einer Quelle

word-take-up-state-taken-up = Der Satz gilt
word-take-up-state-justified = Gilt hier nicht, mit Grund

word-source-type-conference = Konferenz
word-source-type-project = Projekt
word-source-type-concept = Plan
word-source-type-agenda = Liste mit Zielen
word-source-type-survey = Umfrage
word-source-type-report = Bericht
word-source-type-petition = Bitte an die Stadt
word-source-type-other = Etwas anderes

## Antwort auf ein Ergebnis einer Quelle

word-answer-taken-up = steht jetzt im Leit-Bild
word-answer-partly = ein Teil steht jetzt im Leit-Bild
word-answer-not-taken-up = steht nicht im Leit-Bild

## Art eines Gremiums

word-body-type-steering-group = Leitungs-Gruppe
word-body-type-working-group = Arbeits-Gruppe
word-body-type-expert-group = Gruppe von Fach-Leuten
word-body-type-committee = Ausschuss für ein Thema
word-body-type-council = Stadt-Rat
word-body-type-advisory-board = Beirat, er berät die Stadt

## Art einer Sitzung oder Veranstaltung

word-meeting-type-session = Sitzung
word-meeting-type-workshop = Arbeits-Treffen
word-meeting-type-open-event = Treffen für alle
word-meeting-type-expert-talk = Gespräch mit Fach-Leuten
word-meeting-type-survey = Umfrage

## Art einer Maßnahme

word-measure-type-project = Projekt
word-measure-type-programme = Programm
word-measure-type-permanent = Aufgabe auf Dauer

## Stand einer Maßnahme

word-measure-status-planned = fängt später an
word-measure-status-running = läuft gerade
word-measure-status-paused = macht Pause
word-measure-status-completed = ist fertig
word-measure-status-stopped = geht nicht weiter

## Wer eine Maßnahme trägt

word-carried-by-paid-staff = Menschen machen das im Beruf
word-carried-by-volunteers = Menschen machen das freiwillig ohne Lohn
word-carried-by-volunteers-with-paid-support = Menschen machen das freiwillig ohne Lohn. Menschen im Beruf helfen ihnen

## Einheit eines Indikators

word-unit-count = Anzahl
word-unit-percent = Prozent
word-unit-percentage-points = Unterschied von 2 Prozent-Zahlen
word-unit-ratio = Vergleich von 2 Zahlen
word-unit-mean = Durchschnitt
word-unit-index = Punkte von 0 bis 100

## Wohin ein Indikator gehen soll

word-direction-up = soll größer werden
word-direction-down = soll kleiner werden
word-direction-narrow-gap = Der Unterschied soll kleiner werden
word-direction-none = zeigt nur, wie es ist

## Wie oft ein Indikator erhoben wird

word-cadence-yearly = jedes Jahr
word-cadence-two-yearly = alle 2 Jahre
word-cadence-five-yearly = alle 5 Jahre
word-cadence-once = nur 1 Mal

## Wie ein Text in einer Sprache entstand

word-text-state-original = Das ist das Original
word-text-state-translated = Ein Mensch hat den Text übersetzt
word-text-state-machine = Ein Computer hat den Text übersetzt
word-text-state-outdated = Dieser Text ist alt
word-text-state-reviewed = Menschen haben den Text geprüft

word-severity-error = Fehler
word-severity-warning = Warnung
word-severity-note = Kleiner Hinweis

word-specific-address = Adresse
word-specific-date = Datum oder Zeit
word-specific-figure = Zahl
word-specific-organisation = Organisation

word-part-title = Titel
word-part-text = Text
word-part-agenda = Darüber sprechen wir
word-part-minutes = Protokoll
word-part-term = So nennen wir die Menschen
word-part-welcome = Begrüßung
word-part-imprint = Impressum
word-part-contact = Kontakt
word-part-privacy = Daten-Schutz
word-part-sentence = Satz
word-part-justification = Grund
word-part-reason = Grund
word-part-quote = Worte aus der Quelle
word-part-statement = Das sagen die Verantwortlichen
word-part-reading-aid = So liest man die Zahl
word-part-origin = Woher es kommt
word-part-opinion = Das sagt die Gruppe
word-part-dissent = Manche sind dagegen

## Rechte

word-role-administrator = Konten-Verwaltung
word-role-coordinator = Koordination
word-role-officer = Verantwortliche
word-role-member = Mitglied von einem Gremium
word-role-council-reader = Liest für den Stadt-Rat

word-role-meaning-administrator = Lädt Menschen ein und gibt ihnen Rechte. Kümmert sich um die Mails. Darf damit keine Entwürfe lesen. Braucht den zweiten Schritt beim Anmelden.
word-role-meaning-coordinator = Schreibt das Leit-Bild und plant die Arbeit. Das macht meistens das Amt für Integration.
word-role-meaning-officer = Arbeitet in einer Organisation oder einem Amt. Kann sagen: Das tun wir.
word-role-meaning-member = Arbeitet in einem Gremium oder einer Arbeits-Gruppe mit.
word-role-meaning-council-reader = Liest für den Stadt-Rat. Darf auch Texte lesen, die noch nicht für alle sind.

word-action-read-public = Lesen, was alle lesen dürfen
word-action-sign-in = Sich anmelden. Eine Einladung annehmen. Ein neues Passwort anfordern
word-action-read-preview = Einen Entwurf lesen: mit einem Link für die Vorschau
word-action-report-violation = Der Browser meldet: Ich habe etwas Verdächtiges aufgehalten. Das macht der Browser von selbst
word-action-read-metrics = Technische Zahlen über das Programm lesen. Von außen geht das nicht
word-action-use-own-account = Das eigene Konto lesen, ändern und löschen
word-action-read-drafts = Entwürfe lesen. Über einen Entwurf berät noch niemand
word-action-read-findings = Die Prüfung lesen: Was fehlt? Was passt nicht zusammen?
word-action-see-my-day = Lesen: Was muss ich noch tun?
word-action-edit-items = Einträge ändern. Lesen, was sich geändert hat
word-action-create-items = Neue Einträge machen
word-action-keep-items = Einträge in das Archiv legen und zurückholen. Die Tabelle mit den Leit-Zielen schreiben
word-action-release = Entscheiden: Was dürfen alle lesen?
word-action-import-items = Dateien einspielen. Das wieder rückgängig machen
word-action-change-face = Das Logo und die Vorlage von der Stadt ändern
word-action-translate = Texte übersetzen. Und sagen: Diese Übersetzung stimmt
word-action-read-log = Die Liste mit Änderungen lesen: Wer hat wann was geändert?
word-action-manage-accounts = Menschen einladen. Rechte geben und wegnehmen. Konten sperren und entsperren
word-action-manage-mail = Sich um Mails kümmern, die noch nicht weg sind
word-action-import-bundle = Daten in das Programm laden
word-action-export-bundle = Alle Daten aus dem Programm holen. Auch die Daten, die nicht alle sehen
word-action-maintain = Daten sichern und wiederherstellen. Alte Daten löschen

word-mail-invitation = Einladung
word-mail-reset = Neues Passwort
word-mail-address = Neue Mail-Adresse bestätigen
word-mail-password-changed = Hinweis: neues Passwort
word-mail-address-changed = Hinweis: neue Mail-Adresse
word-mail-second-factor-changed = Hinweis: zweiter Schritt beim Anmelden ist anders
word-mail-rights-changed = Hinweis: andere Rechte

word-mail-state-waiting = wartet
word-mail-state-sent = ist verschickt
word-mail-state-shown = steht hier
word-mail-state-failed = konnten wir nicht schicken
word-mail-state-dropped = kein Konto gefunden

word-log-import-bundle = hat Daten in das Programm geladen
word-log-import-table = hat eine Tabelle eingespielt
word-log-import-zip = hat ein Daten-Paket eingespielt
word-log-undo-import = hat das Einspielen rückgängig gemacht
word-log-rename-organisation = hat den Namen geändert: bei einer Organisation oder einem Gremium
word-log-merge-organisations = hat Organisationen zusammengelegt
word-log-split-organisation = hat eine Organisation aufgeteilt
word-log-move-organisation = hat geändert: Zu wem gehört die Organisation?
word-log-reseat-body = hat einem Gremium andere Mitglieder gegeben
word-log-close-organisation = hat eine Organisation oder ein Gremium aufgelöst
word-log-import-borders = hat Grenzen von Stadt-Teilen in das Programm geladen
word-log-edit-item = hat einen Eintrag geändert
word-log-edit-items = hat mehrere Einträge auf einmal geändert
word-log-write-place = hat eine Stelle in der Tabelle geschrieben
word-log-finish-follow-up = hat etwas erledigt
word-log-tie-thread = hat 2 Einträge verbunden
word-log-cut-thread = hat eine Verbindung gelöst
word-log-create-item = hat einen Eintrag neu gemacht
word-log-archive-item = hat einen Eintrag in das Archiv gelegt
word-log-archive-items = hat mehrere Einträge in das Archiv gelegt
word-log-start-edition = hat eine neue Fassung begonnen
word-log-reword-goal = hat ein Ziel anders geschrieben
word-log-move-goal = hat ein Ziel in ein anderes Handlungs-Feld gebracht
word-log-split-goal = hat aus einem Ziel mehrere Ziele gemacht
word-log-merge-goals = hat aus mehreren Zielen ein Ziel gemacht
word-log-drop-goal = hat ein Ziel weggelassen
word-log-add-goal = hat ein neues Ziel geschrieben
word-log-take-back-goal = hat eine Änderung zurückgenommen
word-log-rename-field = hat einem Handlungs-Feld einen neuen Namen gegeben
word-log-merge-fields = hat aus mehreren Handlungs-Feldern eines gemacht
word-log-add-field = hat ein neues Handlungs-Feld gemacht
word-log-drop-field = hat ein Handlungs-Feld weggelassen
word-log-open-preview = hat einen Link für die Vorschau gemacht
word-log-end-preview = hat einen Link für die Vorschau beendet
word-log-bring-in-edition = hat eine Fassung zur Beratung gegeben
word-log-take-back-edition = hat eine Fassung aus der Beratung zurückgeholt
word-log-adopt-edition = hat gespeichert: Der Stadt-Rat hat Ja gesagt
word-log-reject-edition = hat gespeichert: Der Stadt-Rat hat Nein gesagt
word-log-supersede-edition = hat gespeichert: Eine Fassung gilt nicht mehr
word-log-release = hat etwas freigegeben
word-log-withhold = zeigt etwas nicht mehr
word-log-put-logo = hat ein neues Logo für die Stadt gespeichert
word-log-record-decisions = hat Beschlüsse aus einer Sitzung aufgeschrieben
word-log-remove-logo = hat das Logo von der Stadt weggenommen
word-log-put-paper-template = hat eine neue Vorlage für Papiere gespeichert
word-log-remove-paper-template = hat die Vorlage für Papiere weggenommen
word-log-bring-back-item = hat einen Eintrag zurückgeholt
word-log-restore-version = hat einen früheren Stand zurückgeholt
word-log-translate-item = hat einen Text übersetzt
word-log-import-translations = hat Übersetzungen aus einer Tabelle gespeichert
word-log-review-text = hat aufgeschrieben: Menschen haben einen Text geprüft
word-log-erase-actor = hat einen Namen in dieser Liste gelöscht
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
word-log-reset-account = hat eine Mail für ein neues Passwort verschickt
word-log-make-link = hat einen Link für ein neues Passwort gemacht
word-log-open-examples = hat die Beispiel-Konten eingerichtet
word-log-reset-password = hat ein neues Passwort gewählt
word-log-change-password = hat das eigene Passwort geändert
word-log-rename-account = hat den eigenen Namen oder die eigene Sprache geändert
word-log-change-address = hat die eigene Mail-Adresse geändert
word-log-set-up-second-factor = hat den zweiten Schritt beim Anmelden eingerichtet
word-log-new-recovery-codes = hat neue Ersatz-Codes bekommen
word-log-remove-second-factor = hat den zweiten Schritt beim Anmelden gelöscht

# Felder in Formularen
word-key-name = Name von der Stadt
word-key-original-language = In dieser Sprache schreibt die Stadt
word-key-languages = Diese Sprachen gibt es
word-key-interface-languages = Mehr Sprachen, aber nur für Knöpfe und Menüs
word-key-example = Beispiel
word-key-as-of = Stand vom Beispiel
word-key-accent = Farbe
word-key-welcome = Begrüßung auf der Start-Seite
word-key-imprint = Impressum
word-key-contact = Kontakt
word-key-privacy = Daten-Schutz
word-key-status = Stand
word-key-valid-from = Ab wann
word-key-valid-to = Bis wann
word-key-adopted-on = Beschlossen am
word-key-decision = Nummer vom Beschluss
word-key-decision-url = Der Beschluss im Internet
word-key-title = Titel
word-key-text = Text
word-key-agenda = Darüber sprechen wir
word-key-minutes = Protokoll (nur für die Stadt)
word-key-term = So nennen wir die Menschen
word-key-type = Art
word-key-field = Handlungs-Feld
word-key-origin = Woher es kommt
word-key-overarching = Großes Ziel
word-key-in = Steht in
word-key-sentence = Satz
word-key-justification = Grund
word-key-change = Änderung
word-key-from = Vorher
word-key-to = Nachher
word-key-meeting = Treffen
word-key-symbol = Zeichen
word-key-order = Nummer in der Reihenfolge
word-key-result = Das kam heraus
word-key-in-favour = So viele sagen Ja
word-key-against = So viele sagen Nein
word-key-abstained = So viele sagen nichts
word-key-opinion = Das sagt die Gruppe
word-key-dissent = Manche sind dagegen
word-key-corrects = Was war falsch?
word-key-table = Alle von einer Art
word-key-reason = Grund
word-key-date = Datum
word-key-url = Im Internet
word-key-source = Quelle
word-key-answer = Antwort
word-key-quote = Worte aus der Quelle
word-key-same = Will das Gleiche wie
word-key-supports = Hilft bei
word-key-conflicts = Passt nicht zu
word-key-groups = Gruppen
word-key-parent = Gehört zu
word-key-successors = Das kam danach
word-key-organisation = Organisation
word-key-goals = Ziele
word-key-since = Seit
word-key-until = Bis
word-key-chair = Leitung
word-key-members = Mitglieder
word-key-fields = Handlungs-Felder
word-key-body = Gremium
word-key-phase = Abschnitt
word-key-participants = So viele waren da
word-key-districts = Stadt-Teile
word-key-number = Nummer
word-key-residents = So viele Menschen wohnen dort
word-key-edition = Fassung
word-key-starts = Anfang
word-key-ends = Ende
word-key-process = Ablauf
word-key-carried-by = Wer es macht
word-key-responsible = Verantwortlich
word-key-partners = Wer noch mitmacht
word-key-plan = Plan
word-key-statement = Das sagen die Verantwortlichen
word-key-unit = Einheit
word-key-direction = Mehr oder weniger?
word-key-cadence = Wie oft gezählt
word-key-about-people = Eine Zahl über Menschen
word-key-by-gender = Frauen und Männer getrennt gezählt
word-key-base-period = Am Anfang: Zeit
word-key-base-value = Am Anfang: Zahl
word-key-latest-period = Zuletzt: Zeit
word-key-latest-value = Zuletzt: Zahl
word-key-target-period = Ziel: Zeit
word-key-target-value = Ziel: Zahl
word-key-measures = Maßnahmen
word-key-reading-aid = So liest man die Zahl
word-key-rule = Regel
word-key-items = Einträge
word-key-place = Stelle
word-key-due = Zu tun bis
word-key-done = Erledigt am
word-key-about = Darum geht es
word-key-decided = Entschieden in der Sitzung

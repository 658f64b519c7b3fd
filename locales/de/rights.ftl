### Wer darf was: die Tabelle, nach der sich das Programm richtet, in einfachen Worten.

rights-title = Wer darf was
rights-intro = So ist geregelt, wer was lesen und ändern darf. Nach dieser Tabelle richtet sich das Programm selbst; eine andere Regel gibt es nicht.
rights-roles = Wer es gibt
rights-table = Was wer darf
rights-what = Was
rights-who = Wer
rights-everyone = Alle, auch ohne Konto
rights-signed-in = Wer angemeldet ist, für sich selbst
rights-own = { $who } – für das Eigene
rights-operator = Nur, wer das Programm betreibt

### The report: an edition and where it stands as one document, to read, print and pass on.

report-contents = Contents
report-page = Page { $number } of { $pages }
report-draft = Draft, not public yet
report-as-of = State of the example data: { $date }
report-on = Report of { $date }
report-example = Example data: { $city } is fictional. All goals, organisations and figures in this report are for illustration only.
report-languages = Whatever does not exist in { $language } yet is given in the original here, and marked as such.
report-original-in = Original: { $language }
report-annex = Annex { $number }: { $title }
report-count = Number
report-status = Status

## In brief

report-brief = In brief
report-places = Places of the matrix
report-measures-by-status = Measures by status
report-measures-chart = A bar made of { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}, divided by status: { $parts }.

## Chapters

report-foundations = Foundations
report-made = How the Leitbild came about
report-groups = Which stakeholder groups took part
report-deliberation-intro = What the bodies said about this edition is given here unedited.
report-not-there = At none of the sessions and events: { $groups }.
report-answer = Answer
report-elsewhere = Described elsewhere
report-reach = How far the overarching goals reach
report-reach-chart = Each dot is a field of action: full where the overarching goal is taken up, half full where it is justified why not, empty where both are missing. The figures are in the table below.
report-dropped = Goals that were dropped
report-map-description = Each shape is a district. What takes place where is in the table below.

## Findings

report-findings = Findings
report-internal = For internal use only. Please do not publish or pass on.
report-internal-short = internal
report-finding = Finding
report-rule = Rule
report-way-out = What to do
report-severity-error = Errors
report-severity-warning = Warnings
report-severity-note = Notes

## On the pages it can be downloaded from

report-download = The report on an edition
report-download-intro = A whole edition and where it stands in a single file: to read without internet, to print and to pass on.
report-download-edition = Download the report on this edition (HTML file)

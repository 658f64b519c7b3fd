### Mein Tag: was auf einen wartet.

my-day-title = My day
my-day-on = As of { $date }
my-day-done = { $code } is done.
my-day-nothing = Nothing is waiting for you at the moment.
my-day-was-due = Overdue since { $date }
my-day-due = Due: { $date }
my-day-passed = This day has passed: { $date }
my-day-ends = Ends: { $date }
my-day-begins = Begins: { $date }
my-day-about = About:
my-day-by = Seen to by:
my-day-finish = Done
my-day-change = change
my-day-new = Write down a new follow-up
my-day-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
my-day-measures = Measures that have ended or begun, or are about to
my-day-measures-text = The status does not fit the date, or the beginning or end comes within the next days. Is the status still right?
my-day-promises = Commitments that end
my-day-promises-text = Shall the promise go on? Then enter a new end.
my-day-outdated = Translations older than their text
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } text
   *[other] { $language }: { $count } texts
}
my-day-findings = What the check has found
my-day-findings-open = See the findings
my-day-reading = To read

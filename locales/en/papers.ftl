### Papers for the office: Word documents to take to a meeting.

papers-says = What it says
papers-running = under way
papers-findings = Gaps
papers-to-come = What is coming up
papers-begins = Begins
papers-ends = Ends
papers-due = Due
papers-day = As of { $date }
papers-read-on = In full on the web
papers-more = { $count ->
    [one] There is { $count } more entry.
   *[other] There are { $count } more entries.
}
papers-note = Note for a meeting (Word document)

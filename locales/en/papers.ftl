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
papers-invitation = Invitation (Word document)
papers-minutes-file = Minutes (Word document)
papers-invitation-to = Invitation: { $title }
papers-minutes-of = Minutes: { $title }
papers-invited = { $city } invites you.
papers-agenda = Agenda
papers-minutes = Minutes (internal)
papers-about-meeting = What it is about
papers-decisions = Decisions
papers-decisions-record = Record decisions
papers-decisions-of = Record decisions: { $title }
papers-decisions-intro = Every decision becomes a follow-up for whoever sees to it. Empty fields are ignored.
papers-decision = Decision { $number }
papers-decision-text = What is to be done
papers-decision-who = Who sees to it
papers-decision-due = By when
papers-decision-done = Done on
papers-decisions-none = Write down at least one decision.
papers-decisions-save = Save decisions

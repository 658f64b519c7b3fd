# The findings of the check: name of the rule, message, way out, why it matters.

check-name-lw001 = Overarching goal not taken up in a field
check-lw001 = { $item } is not taken up in the field { $other }, and nothing says why not.
check-help-lw001 = Write a take-up: one sentence on what the goal means in this field. Or say why it is not taken up here.
check-why-lw001 = Overarching goals hold, by analogy, in every field. Where one is missing, the office in charge cannot tell whether it was forgotten or left out on purpose.

check-name-lw002 = Take-up without a sentence
check-lw002 = { $item } does not yet say what the goal means here ({ $other }).
check-help-lw002 = Write one sentence: what does the overarching goal mean at this place?
check-why-lw002 = A cross in a table binds nobody. Only the sentence says what is meant here.

check-name-lw003 = Overarching goal too specific
check-lw003 = “{ $words }” makes { $item } too specific ({ $what }).
check-help-lw003 = Say it in more general terms. Figures, dates, places and names belong in the goals of the fields and in the measures.
check-why-lw003 = Overarching goals span all fields. A figure, a date or a name never fits all of them, and is out of date before the Leitbild is.

check-name-lw004 = Goal without origin
check-lw004 = Nothing is recorded of what { $item } came of.
check-help-lw004 = Name the result, source, meeting, body or group under “origin”, or link the goal to its predecessor.
check-why-lw004 = Those who wrote with you want to find themselves in it. And whoever changes the goal later must know whose concern it was.

check-name-lw005 = Result without an answer
check-lw005 = { $item } of { $other } has not been answered yet.
check-help-lw005 = Answer it: taken up, partly taken up or not taken up, and say why.
check-why-lw005 = Whoever contributed is owed an answer. Without one, nobody takes part the next time.

check-name-lw006 = Goal without a measure
check-lw006 = No measure is recorded for { $item }.
check-help-lw006 = Assign a measure, plan a new one, or talk about whether the goal still holds.
check-why-lw006 = A Leitbild is a promise. A goal for which nobody does anything is none.

check-name-lw007 = Nobody responsible
check-lw007 = No responsible organisation is recorded for { $item }.
check-help-lw007 = Enter which organisation answers for the measure (field “responsible”).
check-why-lw007 = If nobody is responsible, nobody can say how it stands.

check-name-lw008 = Measure overdue
check-lw008 = { $item } should have ended by { $day } and is not completed.
check-lw008-begin = { $item } should have begun by { $day } and is still planned.
check-help-lw008 = Ask those responsible how it stands, and enter the status or a new period.
check-why-lw008 = Outdated statuses make the whole report doubtful, even where it is right.

check-name-lw009 = Goal without an indicator
check-lw009 = Nothing shows whether { $item } is reached: neither the goal nor one of its measures is watched by an indicator.
check-help-lw009 = Assign an indicator to the goal or to one of its measures.
check-why-lw009 = Not everything can be measured. But where nothing is watched, the question whether it works stays without an answer.

check-name-lw010 = Indicator not by gender
check-lw010 = { $item } counts people, but not by gender.
check-help-lw010 = Ask the source for a breakdown by gender.
check-why-lw010 = The Leitbild asks for more attention to gender and to the needs that follow from it. One sum for everybody can hide just that.

check-name-lw011 = Indicator without a source
check-lw011 = Nothing is recorded of where the figures of { $item } come from.
check-help-lw011 = Name the office and the table under “origin”.
check-why-lw011 = Nobody can check a figure without a source, and nobody can continue it.

check-name-lw012 = Indicator not observed for too long
check-lw012 = { $item } was last observed for { $period }. It is meant to be observed: { $cadence }.
check-lw012-never = { $item } has never been observed. It is meant to be observed: { $cadence }.
check-help-lw012 = Enter the latest value, or change the cadence.
check-why-lw012 = Old figures describe a city that no longer exists. A year for publishing is already allowed for.

check-name-lw013 = Group not reached
check-lw013 = No meeting, no body and no contribution is recorded for { $item }.
check-help-lw013 = Invite the group: to a meeting, into a body, or ask for a contribution. If it took part, record it.
check-why-lw013 = The Leitbild is written with all groups of city society. Those who were never asked will not find themselves in it.

check-name-lw014 = Body without a chair
check-lw014 = No chair is recorded for { $item }.
check-help-lw014 = Enter under “chair” the organisation that chairs it.
check-why-lw014 = Whoever wants to propose or ask something needs somebody to turn to.

check-name-lw015 = Body of a single group
check-lw015 = All members of { $item } belong to the same group: { $other }.
check-help-lw015 = Invite organisations of other groups to join.
check-why-lw015 = A body in which only one side sits does not hear the others. Openness is asked of all sides.

check-name-lw016 = District without a measure
check-lw016 = No current measure is recorded for { $item }.
check-help-lw016 = Check whether a measure takes place there and only the district was not entered. If not, there is a gap.
check-why-lw016 = Districts are a level of integration: services should be found on the spot, for new and old neighbours.

check-name-lw017 = Volunteers without support
check-lw017 = { $item } is carried by volunteers alone.
check-help-lw017 = Settle which paid post supports the volunteers, and enter it.
check-why-lw017 = The Leitbild strengthens volunteering and backs it with paid staff. Without support, strength runs out.

check-name-lw018 = Organisation without a contribution
check-lw018 = Neither a commitment nor a measure is recorded for { $item }.
check-help-lw018 = Ask the organisation what it wants to contribute, or whether it already takes part in a measure.
check-why-lw018 = Openness is asked of all sides, not only offered. Every organisation says what it does itself.

check-name-lw019 = Goal in conflict with another plan
check-lw019 = { $item } is in conflict with { $other }.
check-help-lw019 = Bring both sides to one table, and write down what holds.
check-why-lw019 = If the city promises opposite things in two plans, one of the promises will be broken.

check-name-lw020 = Text missing in a language
check-lw020 = { $item } lacks ({ $language }): { $parts }.
check-help-lw020 = Have the text translated.
check-why-lw020 = Whoever offers the Leitbild in a language promises all of it. Gaps hit those who can least work around them.

check-name-lw021 = Translation out of date
check-lw021 = The wording of { $item } has changed. The translation ({ $language }) is still the old one: { $parts }.
check-help-lw021 = Have the translation adapted.
check-why-lw021 = Otherwise those who read the translation read something else than what was adopted.

check-name-lw022 = Sentence too long for plain language
check-lw022 = In { $item } a sentence has { $count } words: “{ $words }”
check-help-lw022 = Make two or three sentences of it: one thought, one sentence.
check-why-lw022 = Long sentences are the most common reason why people stop reading. More than 15 words are too many.

check-name-lw023 = Leichte Sprache without review
check-lw023 = In { $item } a text is called “Leichte Sprache” but has not been reviewed: “{ $words }”
check-help-lw023 = Have the text reviewed by people with learning difficulties and set it to “reviewed”. Until then it is called Einfache Sprache (plain language).
check-why-lw023 = Leichte Sprache is a promise to people with learning difficulties. Only they can say whether it is kept.

check-name-lw024 = Goal dropped without a reason
check-lw024 = { $item } drops { $other } and does not say why.
check-help-lw024 = Write under “reason” why the goal is not continued: reached, merged into another, given up?
check-why-lw024 = Those who stood up for the goal may know what became of it.

check-name-lw025 = Link into nothing
check-lw025 = { $item }: { $breach }.
check-help-lw025 = Correct the link, or create what is missing.
check-why-lw025 = The thread breaks where a link leads into nothing.

check-name-lw026 = Stands alone
check-lw026 = { $item } is linked to nothing.
check-help-lw026 = Link it to what it belongs to: a measure to a goal, a meeting to a body or a phase.
check-why-lw026 = What does not hang on the thread is found by nobody, and nobody knows what it is for.

check-name-lw027 = Contradiction
check-lw027 = { $item }: { $breach }.
check-help-lw027 = Correct one of the two.
check-why-lw027 = Where two statements contradict each other, at most one is right.

check-name-lw028 = Fate of a goal unknown
check-lw028 = { $item } does not say what became of { $other }.
check-help-lw028 = Add a succession: continued, reworded, split, merged or dropped.
check-why-lw028 = Goals do not vanish by themselves. Whoever compares two editions should find every goal again.

check-name-lw029 = Translated by a machine, read by nobody
check-lw029 = Nobody has read yet what the machine translated at { $item } ({ $language }): { $parts }.
check-help-lw029 = Have the translation read and confirmed.
check-why-lw029 = Machines translate fluently and sometimes wrongly. Only somebody who speaks the language notices.

check-name-lw030 = Acceptance without a finding
check-lw030 = { $item } no longer covers anything: { $accepted }.
check-help-lw030 = Take the entry out.
check-why-lw030 = An acceptance that covers nothing can later hide what is new.

# Pieces of messages, and the page.

check-named = { $code } “{ $title }”
check-idle-rule = there is no such finding ({ $rule })
check-idle-since = expired on { $day }
check-breach-unknown = { $other } does not exist
check-breach-edition = the edition { $other } does not exist
check-breach-circle = this leads round in a circle: { $way }
check-breach-goal-without-field = a goal needs its field
check-breach-overarching-in-field = an overarching goal belongs to no single field
check-breach-not-overarching = { $other } is not an overarching goal
check-breach-sentence-and-justification = a take-up has a sentence or a justification, not both
check-breach-justified-outside-field = a justification is given for a whole field
check-breach-change = “{ $change }” does not fit { $from } earlier and { $to } new goals
check-breach-not-earlier = { $other } is not from an earlier edition
check-breach-not-this-edition = { $other } does not belong to this edition
check-breach-ends-before = the end lies before the beginning
check-breach-mixed-succession = A succession tells of goals or of fields; { $other } does not fit in
check-breach-two-successions = { $other } already stands in another succession
check-breach-code = by its code { $item } belongs to { $other }
check-nothing = Nothing to be found.
check-count = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
check-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
check-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
check-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
check-accepted-count = { $count ->
    [one] { $count } finding is accepted
   *[other] { $count } findings are accepted
}
check-on = Checked as of { $day }
check-explain-why = Why it matters
check-explain-help = What to do
check-explain-example = Example
check-explain-example-note = Lines with − lead to the finding or are still missing, lines with + mend it:
check-explain-accept = Shall it stay as it is? Then record it with the reason in the file acceptances.toml:
check-explain-accept-reason = Why it shall stay as it is.
check-explain-hint = More about it: { $command }
check-title = Check
check-lead = Gaps and contradictions in the Leitbild and in what is done for it. This page can be seen internally only.
check-filter = Narrow down
check-filter-rule = Rule
check-filter-severity = Weight
check-filter-kind = Kind of item
check-filter-edition = Edition
check-filter-all = all
check-filter-show = Show
check-none-here = There is no finding for this selection.
check-accepted-title = Accepted findings
check-more = Why?
check-rest = { $count ->
   *[other] Show all { $count }
}

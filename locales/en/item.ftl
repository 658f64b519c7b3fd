### The page of a single item.

item-overarching-goal = Overarching goal
item-back = Where it comes from
item-on = What became of it
item-no-back = Nothing has been entered about this yet.
item-no-on = So far, nothing has been entered that came of it.
item-context = Context
item-more = { $count ->
    [one] and { $count } more item
   *[other] and { $count } more items
}
item-sentence-missing = The sentence for this has not been written yet.
item-term = What this edition calls the people it is about
item-justification = Justification
item-reason = Reason
item-statement = Progress as seen by those responsible
item-statement-note = The responsible organisation’s own statement.
item-opinion = Opinion of the body
item-dissent = Dissent
item-in-favour = Votes in favour
item-against = Votes against
item-abstained = Abstentions
item-reading-aid = How to read this
item-origin = Where the figure comes from
item-period = Period
item-type = Kind
item-date = Date
item-url = Online
item-participants = Participants
item-number = Number
item-residents = Residents
item-carried-by = Carried out by
item-adopted-on = Adopted on
item-decision = Council paper
item-decision-url = Decision in the council information system
item-unit = Unit
item-direction = Intended direction
item-cadence = Observed
item-by-gender = Broken down by gender
item-yes = yes
item-no = no

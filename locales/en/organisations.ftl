### Organisations and stakeholder groups.

organisations-title = Organisations
organisations-intro = Openness is asked of all sides. That is why this page shows not only what the city does, but also what others have promised.
organisations-groups-title = Stakeholder groups
organisations-groups-intro = All groups of city society help to shape the Leitbild.
organisations-without-group = Without a stakeholder group
organisations-none-in-group = No organisation has been entered in this group yet.
organisations-commitments = { $count ->
    [0] no commitments
    [one] { $count } commitment
   *[other] { $count } commitments
}
organisations-in-group = { $count ->
    [0] no organisations yet
    [one] { $count } organisation
   *[other] { $count } organisations
}

organisations-by-group = By stakeholder group
organisations-on-label = Which organisations were there on a day?
organisations-on-show = Show
organisations-tree-title = Organisations on { $day }
organisations-tree-intro = This is who belonged to whom on { $day }.
organisations-tree-today = Who belongs to whom at present
organisations-tree-none = No organisation is entered for this day.

organisations-turns = What can change
organisations-turn-open = Change from a day on
organisations-turn-rename = Rename
organisations-turn-merge = Merge
organisations-turn-split = Split
organisations-turn-move = Move
organisations-turn-members = Other members
organisations-turn-close = Close
organisations-intro-rename = From a day on there is a new name. The old one ends the day before and stays wherever it was true: in earlier editions and with what is finished.
organisations-intro-merge = Several organisations become one from a day on. The old ones end the day before and stay with their names.
organisations-intro-split = One organisation becomes several from a day on. The old one ends the day before and stays with its name.
organisations-intro-move = From a day on the organisation belongs to another one. Before that, everything stays as it was.
organisations-intro-members = From a day on the body has other members or another chair. Who took part before can still be read.
organisations-intro-close = From a day on the organisation or body is no longer there. Everything earlier stays.
organisations-first-day = First day on which it is so
organisations-first-day-without = First day on which it is no longer there
organisations-first-day-hint = For example 1.4.2026. A whole date with its day.
organisations-no-day = Write a whole date, for example 1.4.2026.
organisations-with = Becomes one with
organisations-below = Belongs to
organisations-below-none = to no other
organisations-find = Look for an organisation: a word of the name or a code
organisations-into = Who goes on
organisations-into-new = A new organisation with the name below
organisations-name = New name
organisations-name-of = Name { $number }
organisations-hanging = What depends on it
organisations-hanging-hint = Proposed is: what still runs after the day goes on; what is finished keeps the old name.
organisations-hand-stays = stays with the old name
organisations-hand-goes = goes on
organisations-hand-part = goes to name { $number }
organisations-people = { $count ->
    [one] One person with an account belongs here. They do not belong to the new organisation by themselves: the administration changes that under “Accounts”.
   *[other] { $count } people with accounts belong here. They do not belong to the new organisation by themselves: the administration changes that under “Accounts”.
}
organisations-look = Apply and look
organisations-conflict = Somebody else changed something in the meantime. Nothing was saved. What you entered is still in the form. Compare it with the present state, then save again.
organisations-gone = There is no { $code } here.
organisations-ended = { $code } is no longer there on this day. Change what came after it instead.
organisations-not-yet = { $code } is not there yet on the day before. Choose a later day.
organisations-too-few = Choose at least one other organisation.
organisations-no-name = A name is missing here, or two are the same.
organisations-same = It is so already. There is nothing to change.
organisations-no-code = That does not work here. Create a new entry instead.
organisations-round = { $code } belongs to it itself. Choose another organisation.
organisations-later = This day is still to come. Enter the change once it holds: until then the names and responsibilities stay as they are.

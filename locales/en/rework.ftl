### Writing the next edition: succession.

rework-title = Rework { $edition }
rework-intro = This is where the next edition takes shape. Every goal shows what has become of it. Open a goal to reword, move, split or drop it. Tick several to merge them.
rework-closed = This edition is { $status }. You can read here what became of the goals; nothing can be changed any more.
rework-owed = { $count ->
    [one] One change still lacks its reason.
   *[other] { $count } changes still lack their reason.
}
rework-reason-missing = reason missing
rework-overarching-goals = Overarching goals
rework-no-goals = There is no goal here yet.
rework-choose = Tick { $code } for merging
rework-merge-button = Merge ticked goals …
rework-gone = Dropped
rework-start-title = Begin the next edition
rework-start-intro = The new edition begins as a copy of the { $edition } edition, with all its sections, fields of action, goals, take-ups and translations. Every goal counts as continued at first. Then you change, step by step, what shall be different. The adopted edition stays as it is.
rework-start-none = A next edition follows an adopted one. No edition has been adopted yet. Create the first one under “Write”.
rework-start-year = Year of the new edition
rework-start-year-hint = The edition is found under this year; it does not change later.
rework-start-no-year = Please write a year with four digits, for example 2030.
rework-start-title-proposed = Integration Leitbild, { $year } edition
rework-start-carry = Link what goes on to the new goals as well
rework-start-carry-hint = This means measures that are not completed, indicators, commitments that still hold, other plans and bodies. The links to the old edition stay.
rework-start-button = Begin the edition
rework-step-title = What becomes of “{ $title }”?
rework-before = In the edition before
rework-words-title = Title
rework-words-text = Text
rework-reason = Reason
rework-reason-hint = It will stand in the succession: why is this changed, and who suggested it?
rework-reword = Reword
rework-reword-button = Take the new words
rework-move = Move to another field of action
rework-move-hint = A goal’s number names its field. That is why it gets the next free number there. Measures and take-ups move with it.
rework-move-button = Move
rework-split = Split into several goals
rework-split-hint = Fill in at least two parts. They get new numbers; the old one is not given again. Measures are then linked to all parts, take-ups to the first: check what belongs where.
rework-part = Part { $number }
rework-split-button = Split
rework-drop = Drop
rework-drop-text = It disappears from this edition. The succession keeps what was dropped and why.
rework-drop-button = Drop
rework-back = Take back
rework-back-text = Afterwards this says again what the edition before said, with the old numbers.
rework-back-button = Take back
rework-rename = Rename or describe differently
rework-rename-button = Take the new name
rework-take-in = Take in other fields of action
rework-take-in-which = Which fields of action become part of this one?
rework-take-in-hint = Their goals come here and get the next free numbers. This field keeps its number.
rework-take-in-none = Tick at least one field of action.
rework-take-in-button = Merge
rework-merge-title = Merge goals
rework-merge-intro = These goals become one, with a new number. What is linked to them is then linked to the one.
rework-merge-now = Merge
rework-add-title = New goal
rework-add-field-title = New field of action
rework-add-button = Add
rework-no-field = Overarching goal: holds in all fields of action
rework-no-edition = There is no { $edition } edition.
rework-decided = This is no longer possible: the edition is { $status }.
rework-taken = There is a { $edition } edition already. Choose another year.
rework-not-later = The year { $edition } has to come after the last adopted edition.
rework-unknown = { $code } is no longer there. Perhaps somebody was faster. Open the overview again.
rework-no-reason = Please add the reason. Without it nobody will understand later why this was changed.
rework-no-words = A title or a text is still missing.
rework-too-few = This takes at least two.
rework-overarching = An overarching goal belongs to no field of action, every other goal to one. The two cannot be mixed.
rework-same-field = The goal is in this field of action already.
rework-not-empty = { $count ->
    [one] There is still one goal in this field of action. Move or drop it first.
   *[other] There are still { $count } goals in this field of action. Move or drop them first.
}
rework-tangled = Several goals would become several others, and nobody could read what became of which. Take { $code } back first.
rework-no-number = There is no free number left.
rework-conflict = Somebody changed { $code } meanwhile. Below is the new state; what you wrote is still in the fields. Check both and send again.
rework-open = The { $edition } edition is not decided yet. Go on writing there, or record first what the council decided.
rework-fields-joined = Fields that were merged do not come back by themselves. Add the earlier field again and move its goals there.
rework-since = What somebody changed meanwhile

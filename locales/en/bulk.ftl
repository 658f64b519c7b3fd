### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: change several at once
bulk-open = Change several at once
bulk-intro = Choose what shall change. Before anything is saved you see what changes in which entry.
bulk-count = { $count ->
    [one] One entry
   *[other] { $count } entries
}
bulk-done = { $count ->
    [one] One entry has been changed.
   *[other] { $count } entries have been changed.
}
bulk-summary = { $count ->
    [0] Nothing would change.
    [one] One entry would change. Nothing has been saved yet.
   *[other] { $count } entries would change. Nothing has been saved yet.
}
bulk-which = Which entries?
bulk-all = All on this page
bulk-none-chosen = Tick at least one entry.
bulk-what = What shall change?
bulk-go-on = Go on
bulk-back = Back to the list
bulk-chosen = Chosen
bulk-empty-hint = Empty means: no date.
bulk-found = Found for “{ $asked }”. Choose one.
bulk-add = Add:
bulk-remove = Take away:
bulk-instead = Enter everywhere:
bulk-nothing-said = Say first what shall be entered.
bulk-preview = See what changes
bulk-save = Save all of this
bulk-before = before
bulk-after = after
bulk-goes = Goes to the archive.
bulk-same = Already so, stays as it is: { $items }
bulk-misfits = Here it does not fit
bulk-left-out = Somebody has changed these entries meanwhile. They are left out: { $items }
bulk-overtaken = Somebody has saved meanwhile: { $items }. Nothing has been changed yet. Below is what would change without these entries.

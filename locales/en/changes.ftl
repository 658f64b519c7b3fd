### What has changed, to subscribe to.

changes-title = Subscribe to news (Atom)
changes-feed = { $city }: changes to the integration Leitbild
changes-subtitle = What is new, what has changed, what was removed.
changes-new = New
changes-changed = Changed
changes-removed = Removed
changes-count-new = { $count } new
changes-count-changed = { $count } changed
changes-count-removed = { $count } removed
changes-more = { $count ->
    [one] and { $count } more entry
   *[other] and { $count } more entries
}

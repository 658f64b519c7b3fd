### How an entry came to be; what was taken out.

history-open = History
history-title = History: { $title }
history-came-of = Before a step of the rework this stood under:
history-none = Nothing has changed here since it was set up.
history-version = State { $number }
history-archived = The entry was taken out.
history-restore = Restore state { $number }
history-archive-title = Archive
history-archive-intro = These entries were taken out. They can no longer be seen on the site, but they are not lost.
history-archive-empty = Nothing has been taken out so far.
history-archive-back = Bring back

### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Links: { $title }
threads-open = Links
threads-intro = This is what leads here from other entries. Linking and removing a link changes the other entry, not this one.
threads-there = What leads here
threads-none = Nothing leads here yet.
threads-sort = { $kinds }: { $said }
threads-cut = Remove link
threads-tie = Link
threads-more = Link another entry
threads-which = What shall lead here?
threads-find = A word of the title or a code
threads-found = Found for “{ $asked }”:
threads-found-none = There is nothing for “{ $asked }” that you can link here. Try a shorter word.
threads-done-tied = { $code } is linked now.
threads-done-cut = The link with { $code } is removed.
threads-overtaken = Somebody has changed { $code } meanwhile. Nothing has happened yet. See the new state below and decide again.
threads-full = This is not possible yet: { $code } already names { $other } here, and only one is possible. Open { $code } and exchange it there.
threads-needed = This is not possible yet: { $code } needs an entry here. Open { $code } and choose another one there.

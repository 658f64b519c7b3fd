### Preview of an edition that is not public yet.

preview-title = Preview of the edition { $edition }
preview-link = Preview
preview-intro = With a preview link somebody without an account can read the whole draft, in every language of the city. You can end the link at any time.
preview-readers = Who is the link for?
preview-readers-hint = A group, not a name: for example “integration council” or “workshop in October”.
preview-days = How long does it work?
preview-for-days = { $count ->
    [one] one day
   *[other] { $count } days
}
preview-open = Create link
preview-links = Links that work
preview-none = There is no preview link at the moment.
preview-until = works until { $moment }
preview-end = End
preview-end-one = End the link for { $readers }
preview-no-readers = Please say in a few words who the link is for.
preview-no-days = Please choose how long the link works.
preview-public = Everybody can read this edition. It needs no preview link.
preview-public-look = See the edition
preview-note = This is a draft: nothing in it has been decided, and everything may still change. The link works until { $day }. Please pass it on only if that was agreed.
preview-gone = The link to this draft was ended, or its time is up.
preview-gone-way-out = Ask the office that gave it to you for a new one. What has been adopted or is being debated can be read on this site without a link.

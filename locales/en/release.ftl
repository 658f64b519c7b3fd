### Was öffentlich ist: Freigabe.

release-title = Release
release-intro = You decide what is public. What is written here stays internal until somebody releases it. This page shows both.
release-public = public
release-internal = internal
release-when-brought-in = Becomes public once it is brought in.
release-one = Release { $name }
release-button = Release
release-withhold-one = Withhold { $name }
release-withhold = Withhold
release-withheld = Waiting for release
release-withheld-none = Nothing is waiting for release.
release-look = look at it
release-chosen = Release what is ticked
release-tables = Whole tables
release-tables-hint = A table that is withheld appears neither on the site nor in downloads or the interface for programs.
release-counts = { $public } public, { $internal } internal
release-whole-table = all: { $name }
release-released = Released so far
release-now = Release at once: everybody can read it
release-named = What is called “internal” here is not released yet.
release-page = Only you and those who write with you see this page. It is not released yet.
release-hold = Withhold a single item
release-hold-hint = The code stands on the page of the item above its heading, for example M001.
release-no-such = There is no such code, or it belongs to something that is released with its edition. Please check it.
release-all = Release all { $count }

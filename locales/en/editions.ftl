### Editions and succession.

editions-title = Editions
editions-intro = The Leitbild is developed from edition to edition. Earlier editions stay as they were adopted.
editions-navigation = This edition
editions-overview = Overview
editions-none = No edition has been entered here yet.
editions-successions-title = Succession
editions-successions-intro = What has become of the goals of the previous edition, and where the new ones come from.
editions-nothing-before = no predecessor
editions-nothing-after = no successor
editions-no-successions = No succession has been entered for this edition.
editions-successions-later = What became of these goals is shown with the { $edition } edition

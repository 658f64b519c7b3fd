### Measures.

measures-title = Measures
measures-intro = What is being done to turn goals into reality: by whom, where and since when.
measures-filter = Filter by status
measures-all = All
measures-none = No measures have been entered here yet.
measures-from = from { $date }

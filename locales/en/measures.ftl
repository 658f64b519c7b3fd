### Measures.

measures-title = Measures
measures-intro = What is being done to turn goals into reality. The page of each measure says who is responsible for it and where it takes place.
measures-filter = Filter by status
measures-all = All
measures-none = No measures have been entered here yet.
measures-from = from { $date }

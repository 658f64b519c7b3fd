### Sources and other plans of the city.

sources-title = Sources
sources-intro = What went into the Leitbild. Every result is owed an answer: taken up, taken up in part or not taken up, with a reason.
sources-open = no answer yet
sources-none = No sources have been entered here yet.
sources-plans-title = Other plans
sources-plans-intro = Plans of the city that want the same, support the goals or work against them.
sources-no-plans = No other plans have been entered here yet.

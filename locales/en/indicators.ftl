### Indicators.

indicators-title = Indicators
indicators-intro = The signs by which the city observes how conditions are changing. Many forces act on them; they do not show the effect of any single measure.
indicators-base = Starting value
indicators-latest = Latest value
indicators-target = Target value
indicators-none = No indicators have been entered here yet.

### The words of the word lists: `word-{list}-{word}`, underscores become hyphens.

## Where an edition stands

word-edition-status-draft = draft
word-edition-status-in-deliberation = in deliberation
word-edition-status-adopted = adopted
word-edition-status-superseded = superseded
word-edition-status-rejected = not adopted

## What a section is about

word-section-type-preamble = Preamble
word-section-type-terms = Terms
word-section-type-understanding = Understanding of integration
word-section-type-principles = Principles
word-section-type-success-factors = Success factors
word-section-type-other = Other

## What becomes of a goal from one edition to the next

word-change-continued = continued
word-change-reworded = reworded
word-change-split = split
word-change-merged = merged
word-change-new = new
word-change-dropped = dropped

## Kind of source

word-take-up-state-taken-up = taken up
word-take-up-state-justified = deliberately not taken up

word-source-type-conference = conference
word-source-type-project = project
word-source-type-concept = concept
word-source-type-agenda = agenda
word-source-type-survey = survey
word-source-type-report = report
word-source-type-petition = petition
word-source-type-other = other

## Answer to a result of a source

word-answer-taken-up = taken up
word-answer-partly = taken up in part
word-answer-not-taken-up = not taken up

## Kind of body

word-body-type-steering-group = steering group
word-body-type-working-group = working group
word-body-type-expert-group = expert group
word-body-type-committee = committee
word-body-type-council = council
word-body-type-advisory-board = advisory board

## Kind of meeting

word-meeting-type-session = session
word-meeting-type-workshop = workshop
word-meeting-type-open-event = open event
word-meeting-type-expert-talk = expert talk
word-meeting-type-survey = survey

## Kind of measure

word-measure-type-project = project
word-measure-type-programme = programme
word-measure-type-permanent = permanent task

## Where a measure stands

word-measure-status-planned = planned
word-measure-status-running = running
word-measure-status-paused = paused
word-measure-status-completed = completed
word-measure-status-stopped = stopped

## Who carries a measure

word-carried-by-paid-staff = paid staff
word-carried-by-volunteers = volunteers
word-carried-by-volunteers-with-paid-support = volunteers with paid support

## Unit of an indicator

word-unit-count = number
word-unit-percent = per cent
word-unit-percentage-points = percentage points
word-unit-ratio = ratio
word-unit-mean = average
word-unit-index = index from 0 to 100

## Where an indicator should go

word-direction-up = should rise
word-direction-down = should fall
word-direction-narrow-gap = gap should narrow
word-direction-none = only describes

## How often an indicator is observed

word-cadence-yearly = every year
word-cadence-two-yearly = every two years
word-cadence-five-yearly = every five years
word-cadence-once = once

## How a text in a language came to be

word-text-state-original = original
word-text-state-translated = translated
word-text-state-machine = translated by a machine
word-text-state-outdated = outdated
word-text-state-reviewed = reviewed

word-severity-error = Error
word-severity-warning = Warning
word-severity-note = Note

word-specific-address = an address
word-specific-date = a date
word-specific-figure = a figure
word-specific-organisation = an organisation

word-part-title = title
word-part-text = text
word-part-term = term for people
word-part-welcome = welcome
word-part-imprint = imprint
word-part-contact = contact
word-part-privacy = privacy notice
word-part-sentence = sentence
word-part-justification = justification
word-part-reason = reason
word-part-quote = quotation
word-part-statement = statement
word-part-reading-aid = reading aid
word-part-origin = source of the figures

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
word-symbol-language = Language
word-symbol-education = Education
word-symbol-work = Work
word-symbol-housing = Housing
word-symbol-neighbourhood = Neighbourhood
word-symbol-health = Health
word-symbol-family = Family
word-symbol-age = Growing older
word-symbol-culture = Culture
word-symbol-faith = Religion
word-symbol-sport = Sport
word-symbol-participation = Participation
word-symbol-administration = Administration
word-symbol-arrival = Arrival
word-symbol-equality = Equal treatment
word-symbol-safety = Safety

word-consultation-result-recommended = recommends adoption
word-consultation-result-recommended-with-changes = recommends adoption with changes
word-consultation-result-not-recommended = recommends not to adopt
word-consultation-result-noted = noted
word-consultation-result-postponed = postponed
word-consultation-result-decided = decided

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
word-part-agenda = Agenda
word-part-minutes = Minutes
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
word-part-opinion = Opinion of the body
word-part-dissent = Dissent

## Rights

word-role-administrator = Administrator
word-role-coordinator = Coordinator
word-role-officer = Person responsible
word-role-member = Member of a body
word-role-council-reader = Reader for the council

word-role-meaning-administrator = Invites people, assigns rights and looks after the emails. This alone does not include reading drafts. Applies only with the second sign-in step.
word-role-meaning-coordinator = Writes the Leitbild and holds everything together; usually this is the city’s integration office.
word-role-meaning-officer = Can say what an organisation or a city department is doing.
word-role-meaning-member = Sits on a body or a working group.
word-role-meaning-council-reader = Reads what is not public yet, on behalf of the council and its committees.

word-action-read-public = Read what is public
word-action-sign-in = Sign in, accept an invitation, request a new password
word-action-read-preview = Reading a draft by a preview link
word-action-report-violation = Report that the browser has blocked something suspicious (the browser does this by itself)
word-action-read-metrics = Read technical figures about the running program (the server in front of it does not pass them on)
word-action-use-own-account = View, change and delete one’s own account
word-action-read-drafts = Read drafts: editions not yet in deliberation
word-action-read-findings = Read which gaps and contradictions the check finds
word-action-see-my-day = Read what waits for oneself
word-action-edit-items = Change entries and read their history
word-action-create-items = Create new entries
word-action-keep-items = Take entries out, bring them back, write the matrix
word-action-release = Releasing what everybody can read
word-action-import-items = Import files and take that back
word-action-change-face = Change the city's logo and template
word-action-translate = Writing and confirming translations
word-action-read-log = Read who changed what and when
word-action-manage-accounts = Invite people, give and withdraw rights, lock and unlock accounts
word-action-manage-mail = Look after emails that have not been sent yet
word-action-import-bundle = Import data
word-action-export-bundle = Export all data, including what is internal
word-action-maintain = Back up and restore data, delete what is old

word-mail-invitation = Invitation
word-mail-reset = New password
word-mail-address = Confirm new email address
word-mail-password-changed = Notice: password changed
word-mail-address-changed = Notice: email address changed
word-mail-second-factor-changed = Notice: second sign-in step changed
word-mail-rights-changed = Notice: rights changed

word-mail-state-waiting = waiting
word-mail-state-sent = sent
word-mail-state-shown = can be read here
word-mail-state-failed = not sent
word-mail-state-dropped = no account for it

word-log-import-bundle = imported data
word-log-import-table = imported a table
word-log-import-zip = imported a bundle
word-log-undo-import = took an import back
word-log-rename-organisation = renamed an organisation or a body
word-log-merge-organisations = merged organisations
word-log-split-organisation = split an organisation
word-log-move-organisation = moved an organisation
word-log-reseat-body = gave a body other members
word-log-close-organisation = closed an organisation or a body
word-log-import-borders = imported district boundaries
word-log-edit-item = changed an entry
word-log-edit-items = changed several entries at once
word-log-write-place = wrote a place of the matrix
word-log-finish-follow-up = finished a follow-up
word-log-tie-thread = linked two entries
word-log-cut-thread = removed a link
word-log-create-item = created an entry
word-log-archive-item = took out an entry
word-log-archive-items = took out several entries
word-log-start-edition = began an edition
word-log-reword-goal = reworded a goal
word-log-move-goal = moved a goal
word-log-split-goal = split a goal
word-log-merge-goals = merged goals
word-log-drop-goal = dropped a goal
word-log-add-goal = added a goal
word-log-take-back-goal = took back a change
word-log-rename-field = renamed a field of action
word-log-merge-fields = merged fields of action
word-log-add-field = added a field of action
word-log-drop-field = dropped a field of action
word-log-open-preview = created a preview link
word-log-end-preview = ended a preview link
word-log-bring-in-edition = brought an edition in
word-log-take-back-edition = took an edition back from deliberation
word-log-adopt-edition = recorded an adoption
word-log-reject-edition = recorded that an edition was not adopted
word-log-supersede-edition = recorded that an edition is superseded
word-log-release = released something
word-log-withhold = withheld something
word-log-put-logo = set the city's logo
word-log-record-decisions = recorded decisions of a meeting
word-log-remove-logo = removed the city's logo
word-log-put-paper-template = set the template for papers
word-log-remove-paper-template = removed the template for papers
word-log-bring-back-item = brought back an entry
word-log-restore-version = restored an earlier state
word-log-translate-item = wrote or confirmed a translation
word-log-import-translations = took over translations from a table
word-log-review-text = noted who reviewed a text
word-log-erase-actor = deleted a name from the log
word-log-invite = invited somebody
word-log-invite-again = invited somebody again
word-log-accept-invitation = accepted the invitation
word-log-set-roles = changed rights
word-log-join = added somebody to an organisation or a body
word-log-leave = removed somebody from an organisation or a body
word-log-disable-account = locked an account
word-log-enable-account = unlocked an account
word-log-delete-account = deleted an account
word-log-delete-own-account = deleted their own account
word-log-reset-account = had an email for a new password sent
word-log-make-link = created a link for choosing a password
word-log-open-examples = set up the example accounts
word-log-reset-password = chose a new password
word-log-change-password = changed their own password
word-log-rename-account = changed the name or language of their own account
word-log-change-address = changed their own email address
word-log-set-up-second-factor = set up the second sign-in step
word-log-new-recovery-codes = got new backup codes
word-log-remove-second-factor = removed the second sign-in step

# Fields of forms
word-key-name = Name of the city
word-key-original-language = Language in which the city writes
word-key-languages = Languages offered
word-key-interface-languages = Further languages, for the interface only
word-key-example = Example data
word-key-as-of = Example data as of
word-key-accent = Colour
word-key-welcome = Text on the start page
word-key-imprint = Imprint
word-key-contact = Contact
word-key-privacy = Privacy notice
word-key-status = Status
word-key-valid-from = Valid from
word-key-valid-to = Valid to
word-key-adopted-on = Adopted on
word-key-decision = Paper
word-key-decision-url = Decision in the council information system
word-key-title = Title
word-key-text = Text
word-key-agenda = Agenda
word-key-minutes = Minutes (internal)
word-key-term = What this edition calls the people it is about
word-key-type = Type
word-key-field = Field of action
word-key-origin = Where it comes from
word-key-overarching = Overarching goal
word-key-in = Taken up in
word-key-sentence = Sentence
word-key-justification = Justification
word-key-change = Change
word-key-from = Before
word-key-to = After
word-key-meeting = Meeting
word-key-symbol = Symbol
word-key-order = Place in the order of bodies
word-key-result = Result
word-key-in-favour = Votes in favour
word-key-against = Votes against
word-key-abstained = Abstentions
word-key-opinion = Opinion of the body (unedited)
word-key-dissent = Dissent (unedited)
word-key-corrects = Puts right
word-key-table = Whole table
word-key-reason = Reason
word-key-date = Date
word-key-url = On the web
word-key-source = Source
word-key-answer = Answer
word-key-quote = Wording
word-key-same = Wants the same as
word-key-supports = Supports
word-key-conflicts = Conflicts with
word-key-groups = Groups
word-key-parent = Belongs to
word-key-successors = Successors
word-key-organisation = Organisation
word-key-goals = Goals
word-key-since = Since
word-key-until = Until
word-key-chair = Chair
word-key-members = Members
word-key-fields = Fields of action
word-key-body = Body
word-key-phase = Phase
word-key-participants = Participants
word-key-districts = Districts
word-key-number = Number
word-key-residents = Residents
word-key-edition = Edition
word-key-starts = Start
word-key-ends = End
word-key-process = Process
word-key-carried-by = Carried by
word-key-responsible = Responsible
word-key-partners = Partners
word-key-plan = Plan
word-key-statement = Status as those responsible see it
word-key-unit = Unit
word-key-direction = Direction wanted
word-key-cadence = Collected
word-key-about-people = Figure about people
word-key-by-gender = Broken down by gender
word-key-base-period = Base period
word-key-base-value = Base value
word-key-latest-period = Latest period
word-key-latest-value = Latest value
word-key-target-period = Target period
word-key-target-value = Target value
word-key-measures = Measures
word-key-reading-aid = Reading aid
word-key-rule = Rule of the check
word-key-items = Entries
word-key-place = Place
word-key-due = Due on
word-key-done = Done on
word-key-about = What it is about
word-key-decided = Decided at the meeting

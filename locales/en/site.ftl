### What is on every page: header, navigation, footer, notes on language, error pages.

site-name = Integration Leitbild
site-skip = Skip to content
site-example = Sample data: { $city } is made up. All goals, organisations and figures on this site serve only as an illustration.
site-languages = Choose a language
site-navigation = Main areas
site-footer = About this site
site-nav-goals = Goals
site-nav-matrix = Matrix
site-nav-measures = Measures
site-nav-indicators = Indicators
site-nav-organisations = Who takes part
site-nav-districts = Districts
site-nav-process = How it came about
site-nav-search = Search
site-made-with = Made with Leitwerk, free software for Leitbilder (EUPL 1.2).
site-next = Show more
site-from-start = To the start of the list
site-only-in = This text is not available in your language yet. You are reading the original: { $language }.
site-machine-translated = This text was translated by a machine. The original is what counts.
site-translation-outdated = The original has changed. This translation reflects an earlier version.

failure-not-found-title = There is nothing here
failure-not-found = There is no page at this address. Perhaps it has moved, or there is a typing mistake in the address.
failure-not-found-way-out = Search for a word or a code such as Z3.2, or begin at the start page.
failure-request-title = We do not understand this request
failure-request = The address contains something this page cannot work with.
failure-method-title = It does not work this way
failure-method = This address is for reading only.
failure-forbidden-title = This is not public
failure-forbidden = You do not have permission to see this page.
failure-internal-title = That did not work
failure-internal = An error occurred on our side while this page was being put together. It has been recorded; you did nothing wrong.
failure-internal-way-out = Please try again in a few minutes.
failure-to-start = To the start page

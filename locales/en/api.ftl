### The page about the interface for other programs.

api-title = Interface for programs (API)
api-intro = Programs can read everything that is public on this site, too: as JSON, without signing in and without a key. Nobody can write here.
api-document = Description for machines (OpenAPI 3.1)
api-start = Start: what there is
api-items = What an entry holds
api-items-what = Every entry has a code that stays, together with facts, texts in all languages with their state, and links in both directions: where something comes from and what became of it.
api-lists = Lists, and how they go on
api-lists-what = Lists are in the order of the codes. How a list goes on is in the member “next”, which holds the last code and no page number. This way nothing is missing and nothing comes twice, even when entries are added or removed in the meantime.
api-limit = At most so many entries, from 1 to { $most }; { $usual } when nothing is said.
api-after = Only what comes after this code.
api-status = Only what has this status; for lists that have one.
api-parameter = Parameter
api-meaning = Meaning
api-unchanged = Every answer bears a version (ETag). Send it back as If-None-Match the next time, and 304 tells you that nothing has changed.
api-problems = If something is missing or the question is not understood, the answer says why in words (application/problem+json).
api-addresses = All addresses
api-address = Address
api-what = What is there
api-one = One entry of it
api-example = An example
api-example-what = The answer to { $address } in the fictional city of Musterstadt, without some texts and links:

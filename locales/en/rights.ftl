### Who may do what: the table the program goes by, in plain words.

rights-title = Who may do what
rights-intro = This page shows who may read and change what. The program follows this table exactly; there are no other rules.
rights-roles = Who works on the Leitbild
rights-table = What may be done, and by whom
rights-what = What
rights-who = Who
rights-everyone = Everyone, even without an account
rights-signed-in = Anyone who is signed in, for themselves
rights-own = { $who }, only for their own organisation or body
rights-own-office = { $who }, only for what their own organisation is responsible for
rights-operator = Only IT operations, directly on the server

-- Files that somebody is about to bring in, and what the columns of tables were taken as before.

CREATE TABLE staged_file (
    id         TEXT    NOT NULL PRIMARY KEY, -- drawn by chance
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name       TEXT    NOT NULL,             -- as the browser said, to be shown only
    kind       TEXT    NOT NULL,             -- the kind of item of a table; empty for a bundle
    choice     TEXT    NOT NULL,             -- JSON, as app::import; empty until it is made
    created_at TEXT    NOT NULL,
    body       BLOB    NOT NULL
) STRICT;
CREATE INDEX staged_file_account ON staged_file (account_id, created_at);

CREATE TABLE column_choice (
    kind    TEXT NOT NULL,
    heading TEXT NOT NULL, -- digest of the words of the heading
    choice  TEXT NOT NULL, -- JSON, as app::import
    PRIMARY KEY (kind, heading)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_entry_action ON audit_entry (action, seq);

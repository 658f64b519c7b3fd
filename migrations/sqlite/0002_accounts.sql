-- Accounts and what they may do; sessions, links sent by mail, mails, limits; who acted can be erased from the chain alone.

CREATE TABLE account (
    id             INTEGER PRIMARY KEY,          -- drawn by chance, so that it tells nothing
    address        TEXT    NOT NULL,             -- mail address as written
    address_key    TEXT    NOT NULL UNIQUE,      -- the same, folded: how it is found
    name           TEXT    NOT NULL,
    locale         TEXT    NOT NULL,             -- the language of mails
    password       TEXT,                         -- argon2id; none until the invitation is accepted
    totp_secret    TEXT,                         -- sealed with the key of the installation
    totp_confirmed INTEGER NOT NULL DEFAULT 0,
    totp_step      INTEGER NOT NULL DEFAULT 0,   -- the last half minute whose code was used
    example        INTEGER NOT NULL DEFAULT 0,   -- an account of the fictional city, for this machine only
    created_at     TEXT    NOT NULL,
    signed_in_on   TEXT,                         -- the day, not the hour
    disabled_at    TEXT
) STRICT;

CREATE TABLE account_role (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role       TEXT    NOT NULL,
    PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    item_id    INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE, -- an organisation or a body
    function   TEXT    NOT NULL,
    deputy_id  INTEGER REFERENCES account (id) ON DELETE SET NULL,
    PRIMARY KEY (account_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_item ON membership (item_id);
CREATE INDEX membership_deputy ON membership (deputy_id);

CREATE TABLE recovery_code (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    digest     TEXT    NOT NULL,
    PRIMARY KEY (account_id, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    digest     TEXT    NOT NULL PRIMARY KEY,     -- SHA-256 of what the browser holds
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stage      TEXT    NOT NULL CHECK (stage IN ('password', 'full')),
    strong     INTEGER NOT NULL,                 -- whether a second factor was given
    device     TEXT    NOT NULL,                 -- "Firefox, Android", no more
    created_at TEXT    NOT NULL,
    seen_at    TEXT    NOT NULL,
    expires_at TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE mail_link (
    digest     TEXT    NOT NULL PRIMARY KEY,     -- SHA-256 of what the link holds
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('invitation', 'reset', 'address')),
    address    TEXT,                             -- the new address that is to be confirmed
    created_at TEXT    NOT NULL,
    expires_at TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_link_account ON mail_link (account_id, purpose);

CREATE TABLE mail (
    id         INTEGER PRIMARY KEY,
    purpose    TEXT    NOT NULL,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE, -- none where only sending tells whether there is one
    address    TEXT    NOT NULL,
    locale     TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('waiting', 'sent', 'shown', 'failed', 'dropped')),
    attempts   INTEGER NOT NULL DEFAULT 0,
    created_at TEXT    NOT NULL,
    next_at    TEXT    NOT NULL,
    error      TEXT,
    body       TEXT                              -- only where there is no mail server, and the mail is shown instead
) STRICT;
CREATE INDEX mail_state ON mail (state, next_at);
CREATE INDEX mail_account ON mail (account_id);

CREATE TABLE attempt (
    key    TEXT    NOT NULL PRIMARY KEY,         -- keyed digest of what is limited; no address can be read from it
    count  INTEGER NOT NULL,
    until  TEXT    NOT NULL                      -- when counting begins anew
) STRICT, WITHOUT ROWID;

-- Who acted has a salt and a digest of its own: erasing a person leaves what was done, and the chain valid.
CREATE TABLE audit_detail_next (
    seq          INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
    salt         TEXT    NOT NULL,
    actor        TEXT,
    actor_salt   TEXT,
    actor_digest TEXT,                           -- none in entries from before this step
    content      TEXT    NOT NULL
) STRICT;
INSERT INTO audit_detail_next (seq, salt, actor, content) SELECT seq, salt, actor, content FROM audit_detail;
DROP TABLE audit_detail;
ALTER TABLE audit_detail_next RENAME TO audit_detail;
CREATE INDEX audit_detail_actor ON audit_detail (actor);

-- Accounts and what they may do; sessions, links sent by mail, mails, limits; who acted can be erased from the chain alone.

CREATE TABLE account (
    id             BIGINT  PRIMARY KEY,          -- drawn by chance, so that it tells nothing
    address        TEXT    NOT NULL,             -- mail address as written
    address_key    TEXT    NOT NULL UNIQUE,      -- the same, folded: how it is found
    name           TEXT    NOT NULL,
    locale         TEXT    NOT NULL,             -- the language of mails
    password       TEXT,                         -- argon2id; none until the invitation is accepted
    totp_secret    TEXT,                         -- sealed with the key of the installation
    totp_confirmed BIGINT  NOT NULL DEFAULT 0,
    totp_step      BIGINT  NOT NULL DEFAULT 0,   -- the last half minute whose code was used
    example        BIGINT  NOT NULL DEFAULT 0,   -- an account of the fictional city, for this machine only
    created_at     TEXT    NOT NULL,
    signed_in_on   TEXT,                         -- the day, not the hour
    disabled_at    TEXT
);

CREATE TABLE account_role (
    account_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role       TEXT    NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TABLE membership (
    account_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    item_id    BIGINT  NOT NULL REFERENCES item (id) ON DELETE CASCADE, -- an organisation or a body
    function   TEXT    NOT NULL,
    deputy_id  BIGINT  REFERENCES account (id) ON DELETE SET NULL,
    PRIMARY KEY (account_id, item_id)
);
CREATE INDEX membership_item ON membership (item_id);
CREATE INDEX membership_deputy ON membership (deputy_id);

CREATE TABLE recovery_code (
    account_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    digest     TEXT    NOT NULL,
    PRIMARY KEY (account_id, digest)
);

CREATE TABLE session (
    digest     TEXT    NOT NULL PRIMARY KEY,     -- SHA-256 of what the browser holds
    account_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stage      TEXT    NOT NULL CHECK (stage IN ('password', 'full')),
    strong     BIGINT  NOT NULL,                 -- whether a second factor was given
    device     TEXT    NOT NULL,                 -- "Firefox, Android", no more
    created_at TEXT    NOT NULL,
    seen_at    TEXT    NOT NULL,
    expires_at TEXT    NOT NULL
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE mail_link (
    digest     TEXT    NOT NULL PRIMARY KEY,     -- SHA-256 of what the link holds
    account_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('invitation', 'reset', 'address')),
    address    TEXT,                             -- the new address that is to be confirmed
    created_at TEXT    NOT NULL,
    expires_at TEXT    NOT NULL
);
CREATE INDEX mail_link_account ON mail_link (account_id, purpose);

CREATE TABLE mail (
    id         BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    purpose    TEXT    NOT NULL,
    account_id BIGINT  REFERENCES account (id) ON DELETE CASCADE, -- none where only sending tells whether there is one
    address    TEXT    NOT NULL,
    locale     TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('waiting', 'sent', 'shown', 'failed', 'dropped')),
    attempts   BIGINT  NOT NULL DEFAULT 0,
    created_at TEXT    NOT NULL,
    next_at    TEXT    NOT NULL,
    error      TEXT,
    body       TEXT                              -- only where there is no mail server, and the mail is shown instead
);
CREATE INDEX mail_state ON mail (state, next_at);
CREATE INDEX mail_account ON mail (account_id);

CREATE TABLE attempt (
    key    TEXT    NOT NULL PRIMARY KEY,         -- keyed digest of what is limited; no address can be read from it
    count  BIGINT  NOT NULL,
    until  TEXT    NOT NULL                      -- when counting begins anew
);

-- Who acted has a salt and a digest of its own: erasing a person leaves what was done, and the chain valid.
ALTER TABLE audit_detail ALTER COLUMN actor DROP NOT NULL;
ALTER TABLE audit_detail ADD COLUMN actor_salt TEXT;
ALTER TABLE audit_detail ADD COLUMN actor_digest TEXT; -- none in entries from before this step
CREATE INDEX audit_detail_actor ON audit_detail (actor);

-- Items, their texts and links; search; the audit chain.

CREATE TABLE item (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    edition    TEXT    NOT NULL DEFAULT '', -- code of the edition; empty for what belongs to the whole city
    code       TEXT    NOT NULL,
    sort_key   TEXT    NOT NULL,            -- in whose byte order codes stand as people count
    title_part TEXT    NOT NULL,            -- which text is the item's name
    status     TEXT    NOT NULL DEFAULT '',
    starts_on  TEXT,
    ends_on    TEXT,
    is_public  INTEGER NOT NULL,
    facts      TEXT    NOT NULL,            -- JSON, as leitwerk_model::facts
    UNIQUE (edition, kind, code)
) STRICT;
CREATE INDEX item_list ON item (kind, edition, sort_key);

CREATE TABLE item_text (
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    part    TEXT    NOT NULL,
    lang    TEXT    NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('original', 'translated', 'machine', 'outdated', 'reviewed')),
    body    TEXT    NOT NULL,
    PRIMARY KEY (item_id, part, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    from_id     INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    to_id       INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    declared_by TEXT    NOT NULL CHECK (declared_by IN ('from', 'to')),
    position    INTEGER NOT NULL,
    PRIMARY KEY (from_id, kind, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_back ON link (to_id, kind, from_id);

-- One row an item, its id as rowid; both columns folded (see store::fold).
CREATE VIRTUAL TABLE search USING fts5 (title, folded, tokenize = 'trigram');

CREATE TABLE audit_entry (
    seq      INTEGER PRIMARY KEY,
    at       TEXT    NOT NULL,
    action   TEXT    NOT NULL,
    digest   TEXT    NOT NULL, -- SHA-256 of salt and detail, so that the detail can be erased
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;

CREATE TABLE audit_detail (
    seq     INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
    salt    TEXT    NOT NULL,
    actor   TEXT    NOT NULL,
    content TEXT    NOT NULL
) STRICT;

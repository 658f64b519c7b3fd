-- Every version of every item: whole, as it was after a change.

CREATE TABLE item_version (
    edition TEXT    NOT NULL, -- as in item; the item itself may be gone
    kind    TEXT    NOT NULL,
    code    TEXT    NOT NULL,
    number  BIGINT  NOT NULL, -- from 1
    seq     BIGINT  NOT NULL REFERENCES audit_entry (seq), -- the change that made it so; of the first, maybe only the last before
    body    TEXT,             -- JSON, as store::versions; none where the item was taken out
    PRIMARY KEY (edition, kind, code, number)
);
CREATE INDEX item_version_seq ON item_version (seq);
CREATE INDEX item_version_gone ON item_version (edition, kind, code, number) WHERE body IS NULL;

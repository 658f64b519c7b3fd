-- Which wording of a translation those have read whom it is for: a group, and when. A text that says something else is another
-- wording, of which nothing stands here.

CREATE TABLE text_review (
    edition TEXT    NOT NULL, -- as in item; the item itself may be gone
    kind    TEXT    NOT NULL,
    code    TEXT    NOT NULL,
    part    TEXT    NOT NULL,
    lang    TEXT    NOT NULL,
    wording TEXT    NOT NULL, -- digest of the text that was read
    readers TEXT    NOT NULL, -- the name of the group
    read_on TEXT    NOT NULL,
    seq     BIGINT  NOT NULL REFERENCES audit_entry (seq), -- the change that noted it
    PRIMARY KEY (edition, kind, code, part, lang, wording, readers)
);

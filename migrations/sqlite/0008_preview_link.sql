-- Links by which somebody without an account reads an edition that is not public yet.

CREATE TABLE preview_link (
    id         TEXT NOT NULL PRIMARY KEY, -- drawn by chance; the link holds it with a keyed digest, which stands nowhere
    edition    TEXT NOT NULL,             -- its code
    readers    TEXT NOT NULL,             -- for whom it is, in a few words
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX preview_link_edition ON preview_link (edition, created_at);

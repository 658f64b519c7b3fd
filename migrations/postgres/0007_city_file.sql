-- Files of the city itself, one of each name: its logo, the template of its papers. Small, and part of every backup.

CREATE TABLE city_file (
    name   TEXT NOT NULL PRIMARY KEY, -- as store::city_files
    label  TEXT NOT NULL,             -- what the file was called where it came from
    digest TEXT NOT NULL,             -- SHA-256 of body, part of the address it is read at
    body   BYTEA NOT NULL
);

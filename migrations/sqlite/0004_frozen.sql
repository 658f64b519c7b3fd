-- Of an adopted or superseded edition nothing changes any more but translations, whichever statement asks for it (ADR 9). An
-- edition begins as a draft and is adopted by an update; from then on these triggers hold. What an INSERT OR REPLACE or UPDATE
-- OR REPLACE would push aside is looked for before, because no trigger for deletion sees it go.

-- The edition's own row, and the rows of its items.

CREATE TRIGGER item_insert_frozen BEFORE INSERT ON item
WHEN (NEW.kind = 'edition' AND NEW.edition = '' AND NEW.status IN ('adopted', 'superseded'))
    OR EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.code = NEW.edition
        AND e.status IN ('adopted', 'superseded'))
    OR EXISTS (SELECT 1 FROM item o WHERE (o.id = NEW.id OR (o.edition = NEW.edition AND o.kind = NEW.kind AND o.code = NEW.code))
        AND EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
            AND e.code = CASE WHEN o.kind = 'edition' AND o.edition = '' THEN o.code ELSE o.edition END))
BEGIN
    SELECT RAISE(ABORT, 'frozen: nothing can be added to an adopted edition');
END;

CREATE TRIGGER item_delete_frozen BEFORE DELETE ON item
WHEN EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
    AND e.code = CASE WHEN OLD.kind = 'edition' AND OLD.edition = '' THEN OLD.code ELSE OLD.edition END)
BEGIN
    SELECT RAISE(ABORT, 'frozen: nothing can be taken out of an adopted edition');
END;

-- Free are who may read it, and the step from adopted to superseded: the same facts with another word for the status.
CREATE TRIGGER item_update_frozen BEFORE UPDATE ON item
WHEN (
        EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
            AND e.code = CASE WHEN OLD.kind = 'edition' AND OLD.edition = '' THEN OLD.code ELSE OLD.edition END)
        AND NOT (NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.edition = OLD.edition AND NEW.code = OLD.code
            AND NEW.sort_key = OLD.sort_key AND NEW.title_part = OLD.title_part
            AND NEW.starts_on IS OLD.starts_on AND NEW.ends_on IS OLD.ends_on
            AND ((NEW.status = OLD.status AND NEW.facts = OLD.facts)
                OR (OLD.kind = 'edition' AND OLD.status = 'adopted' AND NEW.status = 'superseded'
                    AND NEW.facts = replace(OLD.facts, '"status":"adopted"', '"status":"superseded"'))))
    )
    OR (NEW.edition <> OLD.edition
        AND EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.code = NEW.edition
            AND e.status IN ('adopted', 'superseded')))
    OR EXISTS (SELECT 1 FROM item o WHERE o.id <> OLD.id
        AND (o.id = NEW.id OR (o.edition = NEW.edition AND o.kind = NEW.kind AND o.code = NEW.code))
        AND EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
            AND e.code = CASE WHEN o.kind = 'edition' AND o.edition = '' THEN o.code ELSE o.edition END))
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

-- Originals.

CREATE TRIGGER item_text_insert_frozen BEFORE INSERT ON item_text
WHEN (NEW.state = 'original' OR EXISTS (SELECT 1 FROM item_text o WHERE o.item_id = NEW.item_id AND o.part = NEW.part AND o.lang = NEW.lang AND o.state = 'original'))
    AND EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id = NEW.item_id)
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

CREATE TRIGGER item_text_delete_frozen BEFORE DELETE ON item_text
WHEN OLD.state = 'original'
    AND EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id = OLD.item_id)
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

CREATE TRIGGER item_text_update_frozen BEFORE UPDATE ON item_text
WHEN (OLD.state = 'original' OR NEW.state = 'original' OR EXISTS (SELECT 1 FROM item_text o WHERE o.item_id = NEW.item_id AND o.part = NEW.part AND o.lang = NEW.lang AND o.state = 'original'))
    AND EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id IN (OLD.item_id, NEW.item_id))
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

-- Links that an item of the edition declares. Those that others declare to it stay free.

CREATE TRIGGER link_insert_frozen BEFORE INSERT ON link
WHEN EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id IN (CASE NEW.declared_by WHEN 'from' THEN NEW.from_id ELSE NEW.to_id END,
            (SELECT CASE o.declared_by WHEN 'from' THEN o.from_id ELSE o.to_id END FROM link o WHERE o.from_id = NEW.from_id AND o.kind = NEW.kind AND o.to_id = NEW.to_id)))
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

CREATE TRIGGER link_delete_frozen BEFORE DELETE ON link
WHEN EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id IN (CASE OLD.declared_by WHEN 'from' THEN OLD.from_id ELSE OLD.to_id END))
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

CREATE TRIGGER link_update_frozen BEFORE UPDATE ON link
WHEN EXISTS (SELECT 1 FROM item i JOIN item e ON e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
        AND e.code = CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END
        WHERE i.id IN (CASE OLD.declared_by WHEN 'from' THEN OLD.from_id ELSE OLD.to_id END,
            CASE NEW.declared_by WHEN 'from' THEN NEW.from_id ELSE NEW.to_id END,
            (SELECT CASE o.declared_by WHEN 'from' THEN o.from_id ELSE o.to_id END FROM link o WHERE o.from_id = NEW.from_id AND o.kind = NEW.kind AND o.to_id = NEW.to_id)))
BEGIN
    SELECT RAISE(ABORT, 'frozen: the original of an adopted edition cannot change');
END;

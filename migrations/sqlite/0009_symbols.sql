-- The symbol of a field can change when its edition is adopted (ADR 9).

-- Free are who may read it, the symbol of a field, which is how the city looks and nothing the council adopted, and the step from
-- adopted to superseded: the same facts with another word for the status.
DROP TRIGGER item_update_frozen;
CREATE TRIGGER item_update_frozen BEFORE UPDATE ON item
WHEN (
        EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')
            AND e.code = CASE WHEN OLD.kind = 'edition' AND OLD.edition = '' THEN OLD.code ELSE OLD.edition END)
        AND NOT (NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.edition = OLD.edition AND NEW.code = OLD.code
            AND NEW.sort_key = OLD.sort_key AND NEW.title_part = OLD.title_part
            AND NEW.starts_on IS OLD.starts_on AND NEW.ends_on IS OLD.ends_on
            AND ((NEW.status = OLD.status AND NEW.facts = OLD.facts)
                OR (OLD.kind = 'field' AND NEW.status = coalesce(json_extract(NEW.facts, '$.symbol'), '')
                    AND json_remove(NEW.facts, '$.symbol') = json_remove(OLD.facts, '$.symbol'))
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

-- Of an adopted or superseded edition nothing changes any more but translations, whichever statement asks for it (ADR 9). An
-- edition begins as a draft and is adopted by an update; from then on these triggers hold.

CREATE FUNCTION edition_is_final(edition_code TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.code = edition_code
        AND e.status IN ('adopted', 'superseded'))
$$;

CREATE FUNCTION item_is_frozen(item_id BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT edition_is_final(CASE WHEN i.kind = 'edition' AND i.edition = '' THEN i.code ELSE i.edition END)
        FROM item i WHERE i.id = item_id), FALSE)
$$;

-- LW001 is how store::Error knows it.
CREATE FUNCTION refuse_frozen() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'frozen: the original of an adopted edition cannot change' USING ERRCODE = 'LW001';
END $$;

-- The edition's own row, and the rows of its items. Free are who may read it, and the step from adopted to superseded: the
-- same facts with another word for the status.
CREATE FUNCTION refuse_frozen_item() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (NEW.kind = 'edition' AND NEW.edition = '' AND NEW.status IN ('adopted', 'superseded'))
            OR edition_is_final(NEW.edition) THEN
            RAISE EXCEPTION 'frozen: nothing can be added to an adopted edition' USING ERRCODE = 'LW001';
        END IF;
        RETURN NEW;
    END IF;
    IF edition_is_final(CASE WHEN OLD.kind = 'edition' AND OLD.edition = '' THEN OLD.code ELSE OLD.edition END) THEN
        IF TG_OP = 'DELETE' THEN
            RAISE EXCEPTION 'frozen: nothing can be taken out of an adopted edition' USING ERRCODE = 'LW001';
        END IF;
        IF NOT (NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.edition = OLD.edition AND NEW.code = OLD.code
            AND NEW.sort_key = OLD.sort_key AND NEW.title_part = OLD.title_part
            AND NEW.starts_on IS NOT DISTINCT FROM OLD.starts_on AND NEW.ends_on IS NOT DISTINCT FROM OLD.ends_on
            AND ((NEW.status = OLD.status AND NEW.facts = OLD.facts)
                OR (OLD.kind = 'edition' AND OLD.status = 'adopted' AND NEW.status = 'superseded'
                    AND NEW.facts = replace(OLD.facts, '"status":"adopted"', '"status":"superseded"')))) THEN
            RAISE EXCEPTION 'frozen: the original of an adopted edition cannot change' USING ERRCODE = 'LW001';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NEW.edition <> OLD.edition AND edition_is_final(NEW.edition) THEN
        RAISE EXCEPTION 'frozen: nothing can be added to an adopted edition' USING ERRCODE = 'LW001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER item_frozen BEFORE INSERT OR UPDATE OR DELETE ON item FOR EACH ROW EXECUTE FUNCTION refuse_frozen_item();

-- Originals.
CREATE TRIGGER item_text_insert_frozen BEFORE INSERT ON item_text FOR EACH ROW
    WHEN (NEW.state = 'original' AND item_is_frozen(NEW.item_id)) EXECUTE FUNCTION refuse_frozen();
CREATE TRIGGER item_text_delete_frozen BEFORE DELETE ON item_text FOR EACH ROW
    WHEN (OLD.state = 'original' AND item_is_frozen(OLD.item_id)) EXECUTE FUNCTION refuse_frozen();
CREATE TRIGGER item_text_update_frozen BEFORE UPDATE ON item_text FOR EACH ROW
    WHEN ((OLD.state = 'original' OR NEW.state = 'original') AND (item_is_frozen(OLD.item_id) OR item_is_frozen(NEW.item_id)))
    EXECUTE FUNCTION refuse_frozen();

-- Links that an item of the edition declares. Those that others declare to it stay free.
CREATE TRIGGER link_insert_frozen BEFORE INSERT ON link FOR EACH ROW
    WHEN (item_is_frozen(CASE NEW.declared_by WHEN 'from' THEN NEW.from_id ELSE NEW.to_id END))
    EXECUTE FUNCTION refuse_frozen();
CREATE TRIGGER link_delete_frozen BEFORE DELETE ON link FOR EACH ROW
    WHEN (item_is_frozen(CASE OLD.declared_by WHEN 'from' THEN OLD.from_id ELSE OLD.to_id END))
    EXECUTE FUNCTION refuse_frozen();
CREATE TRIGGER link_update_frozen BEFORE UPDATE ON link FOR EACH ROW
    WHEN (item_is_frozen(CASE OLD.declared_by WHEN 'from' THEN OLD.from_id ELSE OLD.to_id END)
        OR item_is_frozen(CASE NEW.declared_by WHEN 'from' THEN NEW.from_id ELSE NEW.to_id END))
    EXECUTE FUNCTION refuse_frozen();

-- Emptying a table asks no row.
CREATE FUNCTION refuse_emptying() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM item e WHERE e.kind = 'edition' AND e.edition = '' AND e.status IN ('adopted', 'superseded')) THEN
        RAISE EXCEPTION 'frozen: nothing can be taken out of an adopted edition' USING ERRCODE = 'LW001';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER item_empty_frozen BEFORE TRUNCATE ON item EXECUTE FUNCTION refuse_emptying();
CREATE TRIGGER item_text_empty_frozen BEFORE TRUNCATE ON item_text EXECUTE FUNCTION refuse_emptying();
CREATE TRIGGER link_empty_frozen BEFORE TRUNCATE ON link EXECUTE FUNCTION refuse_emptying();

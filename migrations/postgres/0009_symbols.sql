-- The symbol of a field can change when its edition is adopted (ADR 9).

-- Free are who may read it, the symbol of a field, which is how the city looks and nothing the council adopted, and the step from
-- adopted to superseded: the same facts with another word for the status.
CREATE OR REPLACE FUNCTION refuse_frozen_item() RETURNS TRIGGER LANGUAGE plpgsql AS $$
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
                OR (OLD.kind = 'field' AND NEW.status = coalesce(NEW.facts::jsonb ->> 'symbol', '')
                    AND (NEW.facts::jsonb - 'symbol') = (OLD.facts::jsonb - 'symbol'))
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

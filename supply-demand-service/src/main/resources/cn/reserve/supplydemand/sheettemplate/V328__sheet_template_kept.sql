-- A released layout stays as it was, whoever asks: rounds and files refer to it.
CREATE FUNCTION sheet_template_version_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE'
        OR (NEW.id, NEW.kind, NEW.number, NEW.layout) IS DISTINCT FROM (OLD.id, OLD.kind, OLD.number, OLD.layout)) THEN
        RAISE EXCEPTION 'a released layout stays';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER sheet_template_version_kept BEFORE UPDATE OR DELETE ON sheet_template_version
    FOR EACH ROW EXECUTE FUNCTION sheet_template_version_kept();

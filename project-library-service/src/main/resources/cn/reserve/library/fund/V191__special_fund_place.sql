-- Nobody writes a record while what is known of it is completed and added up.
LOCK TABLE special_fund IN SHARE ROW EXCLUSIVE MODE;

-- Where the project of a record stands, and whose it is: lists and totals by county, field and enterprise are read from the register alone.
ALTER TABLE special_fund ADD COLUMN county text, ADD COLUMN field text, ADD COLUMN uscc text;

-- The project is held meanwhile: a change of it that runs at the same time is waited for, and then its values are taken.
CREATE FUNCTION special_fund_placed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT p.county, p.field, p.uscc INTO NEW.county, NEW.field, NEW.uscc FROM project p WHERE p.id = NEW.project_id FOR SHARE;
    RETURN NEW;
END $$;
CREATE TRIGGER special_fund_placed BEFORE INSERT ON special_fund FOR EACH ROW EXECUTE FUNCTION special_fund_placed();

CREATE FUNCTION special_fund_follows_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE special_fund f SET county = p.county, field = p.field, uscc = p.uscc
    FROM after p
    WHERE f.project_id = p.id AND (f.county, f.field, f.uscc) IS DISTINCT FROM (p.county, p.field, p.uscc);
    RETURN NULL;
END $$;
CREATE TRIGGER special_fund_of_project AFTER UPDATE ON project REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION special_fund_follows_project();

UPDATE special_fund f SET county = p.county, field = p.field, uscc = p.uscc FROM project p WHERE p.id = f.project_id;

CREATE INDEX special_fund_county_issued_on ON special_fund (county, issued_on, id);
CREATE INDEX special_fund_county_issued ON special_fund (county, issued, id);
CREATE INDEX special_fund_field_issued_on ON special_fund (field, issued_on, id);
CREATE INDEX special_fund_field_issued ON special_fund (field, issued, id);
CREATE INDEX special_fund_enterprise ON special_fund (uscc, issued_on, id);
CREATE INDEX special_fund_state_issued_on ON special_fund (state, issued_on, id);
CREATE INDEX special_fund_state_issued ON special_fund (state, issued, id);

-- What each programme gave, maintained: the whole register cannot be added up for each look.
CREATE TABLE special_fund_total (
    programme text NOT NULL,
    county    text NOT NULL,
    field     text NOT NULL,
    records   bigint NOT NULL,
    issued    numeric(22, 2) NOT NULL,
    in_place  numeric(22, 2) NOT NULL,
    paid      numeric(22, 2) NOT NULL,
    PRIMARY KEY (programme, county, field)
);

-- Once per statement, and in the key's order, so that two writers never wait for each other.
CREATE FUNCTION special_fund_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO special_fund_total
        SELECT n.programme, n.county, n.field, count(*), sum(n.issued), sum(n.in_place), sum(n.paid)
        FROM after n WHERE n.state = 'ACTIVE'
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (programme, county, field) DO UPDATE
           SET records = special_fund_total.records + excluded.records, issued = special_fund_total.issued + excluded.issued,
               in_place = special_fund_total.in_place + excluded.in_place, paid = special_fund_total.paid + excluded.paid;
    ELSE
        INSERT INTO special_fund_total
        SELECT d.programme, d.county, d.field, sum(d.one), sum(d.one * d.issued), sum(d.one * d.in_place), sum(d.one * d.paid)
        FROM (SELECT 1 AS one, n.programme, n.county, n.field, n.issued, n.in_place, n.paid FROM after n WHERE n.state = 'ACTIVE'
              UNION ALL
              SELECT -1, o.programme, o.county, o.field, o.issued, o.in_place, o.paid FROM before o WHERE o.state = 'ACTIVE') d
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (programme, county, field) DO UPDATE
           SET records = special_fund_total.records + excluded.records, issued = special_fund_total.issued + excluded.issued,
               in_place = special_fund_total.in_place + excluded.in_place, paid = special_fund_total.paid + excluded.paid;
    END IF;
    RETURN NULL;
END $$;
INSERT INTO special_fund_total
SELECT programme, county, field, count(*), sum(issued), sum(in_place), sum(paid) FROM special_fund WHERE state = 'ACTIVE' GROUP BY 1, 2, 3;
CREATE TRIGGER special_fund_inserted AFTER INSERT ON special_fund REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION special_fund_counted();
CREATE TRIGGER special_fund_updated AFTER UPDATE ON special_fund REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION special_fund_counted();

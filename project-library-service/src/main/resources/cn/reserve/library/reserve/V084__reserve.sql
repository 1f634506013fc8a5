-- The library's projects by the days on which they entered a stage: what the reserve balance counts.
CREATE TABLE reserve_entry (
    project_id      uuid PRIMARY KEY REFERENCES project ON DELETE CASCADE,
    county          text NOT NULL,
    field           text NOT NULL,
    amount          numeric(18, 2) NOT NULL,
    reserved_on     date NOT NULL,
    started_on      date,
    commissioned_on date,
    left_on         date
);
CREATE INDEX reserve_entry_amount ON reserve_entry (amount, project_id)
    INCLUDE (reserved_on, started_on, commissioned_on, left_on);
CREATE INDEX reserve_entry_county_amount ON reserve_entry (county, amount, project_id)
    INCLUDE (reserved_on, started_on, commissioned_on, left_on);
CREATE INDEX reserve_entry_field_amount ON reserve_entry (field, amount, project_id)
    INCLUDE (reserved_on, started_on, commissioned_on, left_on);
CREATE INDEX reserve_entry_county_field_amount ON reserve_entry (county, field, amount, project_id)
    INCLUDE (reserved_on, started_on, commissioned_on, left_on);
CREATE INDEX reserve_entry_reserved ON reserve_entry (reserved_on, project_id);
CREATE INDEX reserve_entry_started ON reserve_entry (started_on, project_id) WHERE started_on IS NOT NULL;
CREATE INDEX reserve_entry_commissioned ON reserve_entry (commissioned_on, project_id) WHERE commissioned_on IS NOT NULL;

-- A maintained summary, because 1,000,000 projects cannot be counted for each look: a few thousand rows, whatever the number of projects.
CREATE TABLE reserve_balance (
    county        text NOT NULL,
    field         text NOT NULL,
    stage         text NOT NULL,
    quarter       integer NOT NULL,
    entered_count bigint NOT NULL,
    entered_yuan  numeric(20, 2) NOT NULL,
    gone_count    bigint NOT NULL,
    gone_yuan     numeric(20, 2) NOT NULL,
    PRIMARY KEY (county, field, stage, quarter)
);

-- 2026-11-22 is 20264.
CREATE FUNCTION reserve_quarter(day date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT (extract(year FROM day) * 10 + extract(quarter FROM day))::integer
$$;

-- Into which stage and quarter a project counts, and out of which.
CREATE FUNCTION reserve_cells(reserved date, started date, commissioned date, departed date)
    RETURNS TABLE (stage text, quarter integer, entered integer, gone integer) LANGUAGE sql IMMUTABLE AS $$
    SELECT c.stage, reserve_quarter(c.day), c.entered, c.gone
    FROM (VALUES ('RESERVED', reserved, 1, 0),
                 ('RESERVED', coalesce(started, departed), 0, 1),
                 ('UNDER_CONSTRUCTION', started, 1, 0),
                 ('UNDER_CONSTRUCTION', CASE WHEN started IS NOT NULL THEN coalesce(commissioned, departed) END, 0, 1),
                 ('COMMISSIONED', commissioned, 1, 0),
                 ('COMMISSIONED', CASE WHEN commissioned IS NOT NULL THEN departed END, 0, 1)) c (stage, day, entered, gone)
    WHERE c.day IS NOT NULL
$$;

-- Once per statement, so that a million rows at once are one summing up. In the key's order, so that two writers never wait for each other.
CREATE FUNCTION reserve_entry_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO reserve_balance
        SELECT n.county, n.field, c.stage, c.quarter, sum(c.entered), sum(c.entered * n.amount), sum(c.gone),
               sum(c.gone * n.amount)
        FROM after n, reserve_cells(n.reserved_on, n.started_on, n.commissioned_on, n.left_on) c
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT (county, field, stage, quarter) DO UPDATE
           SET entered_count = reserve_balance.entered_count + excluded.entered_count,
               entered_yuan = reserve_balance.entered_yuan + excluded.entered_yuan,
               gone_count = reserve_balance.gone_count + excluded.gone_count,
               gone_yuan = reserve_balance.gone_yuan + excluded.gone_yuan;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO reserve_balance
        SELECT d.county, d.field, d.stage, d.quarter, sum(d.entered), sum(d.entered * d.amount), sum(d.gone),
               sum(d.gone * d.amount)
        FROM (SELECT n.county, n.field, c.stage, c.quarter, c.entered, c.gone, n.amount
              FROM after n, reserve_cells(n.reserved_on, n.started_on, n.commissioned_on, n.left_on) c
              UNION ALL
              SELECT o.county, o.field, c.stage, c.quarter, -c.entered, -c.gone, o.amount
              FROM before o, reserve_cells(o.reserved_on, o.started_on, o.commissioned_on, o.left_on) c) d
        GROUP BY 1, 2, 3, 4
        HAVING sum(d.entered) <> 0 OR sum(d.gone) <> 0 OR sum(d.entered * d.amount) <> 0 OR sum(d.gone * d.amount) <> 0
        ORDER BY 1, 2, 3, 4
        ON CONFLICT (county, field, stage, quarter) DO UPDATE
           SET entered_count = reserve_balance.entered_count + excluded.entered_count,
               entered_yuan = reserve_balance.entered_yuan + excluded.entered_yuan,
               gone_count = reserve_balance.gone_count + excluded.gone_count,
               gone_yuan = reserve_balance.gone_yuan + excluded.gone_yuan;
    ELSE
        INSERT INTO reserve_balance
        SELECT o.county, o.field, c.stage, c.quarter, -sum(c.entered), -sum(c.entered * o.amount), -sum(c.gone),
               -sum(c.gone * o.amount)
        FROM before o, reserve_cells(o.reserved_on, o.started_on, o.commissioned_on, o.left_on) c
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT (county, field, stage, quarter) DO UPDATE
           SET entered_count = reserve_balance.entered_count + excluded.entered_count,
               entered_yuan = reserve_balance.entered_yuan + excluded.entered_yuan,
               gone_count = reserve_balance.gone_count + excluded.gone_count,
               gone_yuan = reserve_balance.gone_yuan + excluded.gone_yuan;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER reserve_entry_inserted AFTER INSERT ON reserve_entry REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION reserve_entry_counted();
CREATE TRIGGER reserve_entry_updated AFTER UPDATE ON reserve_entry REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION reserve_entry_counted();
CREATE TRIGGER reserve_entry_deleted AFTER DELETE ON reserve_entry REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION reserve_entry_counted();

-- Whatever admits, changes or removes a project, the entry follows; a project without a stage never was in the library. A new row is a
-- draft, so inserts need no trigger: it would keep a copy of each row while millions are loaded.
CREATE FUNCTION reserve_follows_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO reserve_entry (project_id, county, field, amount, reserved_on, left_on)
    SELECT p.id, p.county, p.field, coalesce(p.total_investment, 0), (p.updated_at AT TIME ZONE 'Asia/Shanghai')::date,
           CASE WHEN p.state = 'REMOVED' THEN (p.updated_at AT TIME ZONE 'Asia/Shanghai')::date END
    FROM after p
    WHERE p.stage IS NOT NULL
    ON CONFLICT (project_id) DO UPDATE
       SET county = excluded.county, field = excluded.field, amount = excluded.amount, left_on = excluded.left_on
     WHERE (reserve_entry.county, reserve_entry.field, reserve_entry.amount, reserve_entry.left_on IS NULL)
           IS DISTINCT FROM (excluded.county, excluded.field, excluded.amount, excluded.left_on IS NULL);
    RETURN NULL;
END $$;
CREATE TRIGGER reserve_of_project AFTER UPDATE ON project REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION reserve_follows_project();

INSERT INTO reserve_entry (project_id, county, field, amount, reserved_on, left_on)
SELECT p.id, p.county, p.field, coalesce(p.total_investment, 0),
       (coalesce((SELECT min(s.at) FROM project_step s WHERE s.project_id = p.id AND s.action = 'admitted'), p.updated_at)
            AT TIME ZONE 'Asia/Shanghai')::date,
       CASE WHEN p.state = 'REMOVED' THEN (p.updated_at AT TIME ZONE 'Asia/Shanghai')::date END
FROM project p
WHERE p.stage IS NOT NULL;

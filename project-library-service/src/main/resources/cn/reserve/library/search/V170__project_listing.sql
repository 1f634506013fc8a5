-- What the list of projects filters, sorts and finds words by, apart from the projects: a row of it is small, its light comes from the
-- reports of dispatch, and neither makes a project's own row, which is large, be written anew.
CREATE TABLE project_listing (
    id                 uuid PRIMARY KEY REFERENCES project ON DELETE CASCADE,
    uscc               text NOT NULL,
    county             text NOT NULL,
    field              text NOT NULL,
    direction          text,
    -- Digits of GB/T 4754 without the section's letter: a division's projects are a range of them.
    industry           text COLLATE "C",
    state              text NOT NULL,
    -- Of the project's latest report.
    light              text NOT NULL DEFAULT 'NONE',
    -- -1 without an amount, and the end of time without a deadline: cursors compare them.
    amount             numeric(18, 2) NOT NULL,
    due_at             timestamptz NOT NULL,
    planned_start      date,
    planned_completion date,
    promise_due        date,
    submitted_at       timestamptz,
    updated_at         timestamptz NOT NULL,
    name               text NOT NULL,
    -- Name, enterprise, its code, the project's code and content, in lower case.
    words              text NOT NULL
);

-- Its cost is true: computing the keys of a row is dear, looking them up in the index is not, and the planner should know.
CREATE FUNCTION project_word_keys(value text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 4000
    AS $$
BEGIN
    RETURN public.search_keys(value);
END $$;

CREATE FUNCTION project_day(value text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN value ~ '^\d{4}-\d\d-\d\d$' THEN make_date(substr(value, 1, 4)::integer, substr(value, 6, 2)::integer,
                                                                substr(value, 9, 2)::integer) END;

CREATE FUNCTION project_sought(p project) RETURNS project_listing LANGUAGE sql STABLE AS $$
    SELECT ROW (p.id, p.uscc, p.county, p.field, p.direction, substring(p.form ->> 'industry' from '\d+'), p.state, 'NONE',
                coalesce(p.total_investment, -1), coalesce(p.due_at, timestamptz '9999-12-31 00:00:00+00'),
                project_day(p.form ->> 'plannedStart'), project_day(p.form ->> 'plannedCompletion'), p.promise_due, p.submitted_at,
                p.updated_at, p.name,
                lower(concat_ws(E'\n', p.name, p.enterprise_name, p.uscc, p.code, p.form ->> 'content')))::project_listing
$$;

-- By row: a statement's transition table would keep a copy of each row while millions are loaded.
CREATE FUNCTION project_listing_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO project_listing SELECT s.* FROM project_sought(NEW) s
    ON CONFLICT (id) DO UPDATE
       SET uscc = excluded.uscc, county = excluded.county, field = excluded.field, direction = excluded.direction,
           industry = excluded.industry, state = excluded.state, amount = excluded.amount, due_at = excluded.due_at,
           planned_start = excluded.planned_start, planned_completion = excluded.planned_completion,
           promise_due = excluded.promise_due, submitted_at = excluded.submitted_at, updated_at = excluded.updated_at,
           name = excluded.name, words = excluded.words;
    RETURN NULL;
END $$;
CREATE TRIGGER project_listing_of_project AFTER INSERT OR UPDATE ON project
    FOR EACH ROW EXECUTE FUNCTION project_listing_follows();

-- Only where the light changes, and in one order, so that two writers never wait for each other.
CREATE FUNCTION project_listing_lights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH changed AS (
        SELECT s.id, n.light
        FROM after n JOIN project_listing s ON s.id = n.project_id
        WHERE s.light <> n.light
          AND NOT EXISTS (SELECT FROM dispatch_report later WHERE later.project_id = n.project_id AND later.period > n.period)
        ORDER BY s.id FOR NO KEY UPDATE OF s)
    UPDATE project_listing s SET light = c.light FROM changed c WHERE s.id = c.id;
    RETURN NULL;
END $$;
CREATE TRIGGER project_light_of_new_report AFTER INSERT ON dispatch_report REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION project_listing_lights();
CREATE TRIGGER project_light_of_report AFTER UPDATE ON dispatch_report REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION project_listing_lights();

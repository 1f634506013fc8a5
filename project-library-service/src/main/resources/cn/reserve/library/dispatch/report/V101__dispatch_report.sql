-- One row per asked project and round, from the moment it is asked: who is missing is then an index, not a difference of two sets.
-- What lists show and filter by stands here as it was when the project was asked.
CREATE TABLE dispatch_report (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    version         bigint NOT NULL DEFAULT 0,
    round_id        uuid NOT NULL REFERENCES dispatch_round,
    period          date NOT NULL,
    project_id      uuid NOT NULL REFERENCES project,
    name            text NOT NULL,
    enterprise_name text NOT NULL,
    uscc            text NOT NULL,
    county          text NOT NULL,
    county_name     text NOT NULL,
    field           text NOT NULL,
    state           text NOT NULL CHECK (state IN ('MISSING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXCUSED')),
    figures         jsonb,
    invested_period numeric(18, 2),
    invested_year   numeric(18, 2),
    invested_total  numeric(18, 2),
    funds_in_place  numeric(18, 2),
    funds_paid      numeric(18, 2),
    start_light     text NOT NULL CHECK (start_light IN ('NONE', 'GREEN', 'YELLOW', 'RED')),
    progress_light  text NOT NULL CHECK (progress_light IN ('NONE', 'GREEN', 'YELLOW', 'RED')),
    light           text NOT NULL CHECK (light IN ('NONE', 'GREEN', 'YELLOW', 'RED')),
    months_late     integer NOT NULL,
    points_behind   numeric(9, 2) NOT NULL,
    reds            integer NOT NULL,
    flags           jsonb NOT NULL DEFAULT '[]',
    flag_count      integer NOT NULL DEFAULT 0,
    by_district     boolean NOT NULL DEFAULT false,
    submitted_by    text,
    submitted_at    timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    reason          text,
    asked_at        timestamptz NOT NULL
);
CREATE UNIQUE INDEX dispatch_report_once ON dispatch_report (project_id, period);
CREATE INDEX dispatch_report_name ON dispatch_report (round_id, name, id);
CREATE INDEX dispatch_report_state ON dispatch_report (round_id, state, name, id);
CREATE INDEX dispatch_report_light ON dispatch_report (round_id, light, name, id);
CREATE INDEX dispatch_report_county ON dispatch_report (round_id, county, name, id);
CREATE INDEX dispatch_report_county_state ON dispatch_report (round_id, county, state, name, id);
CREATE INDEX dispatch_report_county_light ON dispatch_report (round_id, county, light, name, id);
CREATE INDEX dispatch_report_field ON dispatch_report (round_id, field, name, id);
CREATE INDEX dispatch_report_field_state ON dispatch_report (round_id, field, state, name, id);
CREATE INDEX dispatch_report_field_light ON dispatch_report (round_id, field, light, name, id);
CREATE INDEX dispatch_report_enterprise ON dispatch_report (uscc, round_id, name, id);
CREATE INDEX dispatch_report_flagged ON dispatch_report (round_id, name, id) INCLUDE (county, field) WHERE flag_count > 0;
CREATE INDEX dispatch_report_reds ON dispatch_report (round_id, project_id, reds) WHERE reds > 0;
REVOKE DELETE, TRUNCATE ON dispatch_report FROM ${app};

-- Completion by county and the briefing's figures, maintained, because a round of 1,000,000 rows cannot be added up for each look.
CREATE TABLE dispatch_tally (
    round_id        uuid NOT NULL,
    county          text NOT NULL,
    field           text NOT NULL,
    state           text NOT NULL,
    light           text NOT NULL,
    county_name     text NOT NULL,
    reports         bigint NOT NULL,
    flagged         bigint NOT NULL,
    invested_period numeric(22, 2) NOT NULL,
    invested_year   numeric(22, 2) NOT NULL,
    invested_total  numeric(22, 2) NOT NULL,
    funds_in_place  numeric(22, 2) NOT NULL,
    funds_paid      numeric(22, 2) NOT NULL,
    PRIMARY KEY (round_id, county, field, state, light)
);

-- Once per statement, so that thousands of rows at once are one summing up. In the key's order, so that two writers never wait for each other.
CREATE FUNCTION dispatch_report_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO dispatch_tally
        SELECT n.round_id, n.county, n.field, n.state, n.light, max(n.county_name), count(*), count(*) FILTER (WHERE n.flag_count > 0),
               sum(coalesce(n.invested_period, 0)), sum(coalesce(n.invested_year, 0)), sum(coalesce(n.invested_total, 0)),
               sum(coalesce(n.funds_in_place, 0)), sum(coalesce(n.funds_paid, 0))
        FROM after n
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports, flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid;
    ELSE
        INSERT INTO dispatch_tally
        SELECT d.round_id, d.county, d.field, d.state, d.light, max(d.county_name), sum(d.one), coalesce(sum(d.one) FILTER (WHERE d.flag_count > 0), 0),
               sum(d.one * coalesce(d.invested_period, 0)), sum(d.one * coalesce(d.invested_year, 0)),
               sum(d.one * coalesce(d.invested_total, 0)), sum(d.one * coalesce(d.funds_in_place, 0)),
               sum(d.one * coalesce(d.funds_paid, 0))
        FROM (SELECT 1 AS one, n.round_id, n.county, n.field, n.state, n.light, n.county_name, n.flag_count, n.invested_period,
                     n.invested_year, n.invested_total, n.funds_in_place, n.funds_paid FROM after n
              UNION ALL
              SELECT -1, o.round_id, o.county, o.field, o.state, o.light, o.county_name, o.flag_count, o.invested_period,
                     o.invested_year, o.invested_total, o.funds_in_place, o.funds_paid FROM before o) d
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports,
               flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER dispatch_report_inserted AFTER INSERT ON dispatch_report REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION dispatch_report_counted();
CREATE TRIGGER dispatch_report_updated AFTER UPDATE ON dispatch_report REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION dispatch_report_counted();

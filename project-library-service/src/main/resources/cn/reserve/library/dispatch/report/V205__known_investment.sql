-- What a project is known to have invested this year: by the month's report once it is handed in, until then by the latest report before it
-- of the same year. A month that opens takes nothing away from what was said before.
ALTER TABLE dispatch_report ADD COLUMN carried_year numeric(18, 2), ADD COLUMN carried_paid numeric(18, 2);
-- Sums of it, and apart of the projects that have a plan for the year: only theirs stands against the plan.
ALTER TABLE dispatch_tally ADD COLUMN with_plan bigint NOT NULL DEFAULT 0, ADD COLUMN known_year numeric(22, 2) NOT NULL DEFAULT 0,
    ADD COLUMN known_planned numeric(22, 2) NOT NULL DEFAULT 0, ADD COLUMN known_paid numeric(22, 2) NOT NULL DEFAULT 0;

CREATE FUNCTION dispatch_known(state text, said numeric, carried numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(CASE WHEN state IN ('SUBMITTED', 'ACCEPTED') THEN said ELSE carried END, 0);

CREATE OR REPLACE FUNCTION dispatch_report_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO dispatch_tally (round_id, county, field, state, light, county_name, reports, flagged, invested_period, invested_year,
                                    invested_total, funds_in_place, funds_paid, planned_year, with_plan, known_year, known_planned,
                                    known_paid)
        SELECT n.round_id, n.county, n.field, n.state, n.light, max(n.county_name), count(*), count(*) FILTER (WHERE n.flag_count > 0),
               sum(coalesce(n.invested_period, 0)), sum(coalesce(n.invested_year, 0)), sum(coalesce(n.invested_total, 0)),
               sum(coalesce(n.funds_in_place, 0)), sum(coalesce(n.funds_paid, 0)), sum(coalesce(n.planned_year, 0)),
               count(n.planned_year), sum(dispatch_known(n.state, n.invested_year, n.carried_year)),
               coalesce(sum(dispatch_known(n.state, n.invested_year, n.carried_year)) FILTER (WHERE n.planned_year IS NOT NULL), 0),
               sum(dispatch_known(n.state, n.funds_paid, n.carried_paid))
        FROM after n
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports, flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid,
               planned_year = dispatch_tally.planned_year + excluded.planned_year,
               with_plan = dispatch_tally.with_plan + excluded.with_plan,
               known_year = dispatch_tally.known_year + excluded.known_year,
               known_planned = dispatch_tally.known_planned + excluded.known_planned,
               known_paid = dispatch_tally.known_paid + excluded.known_paid;
    ELSE
        INSERT INTO dispatch_tally (round_id, county, field, state, light, county_name, reports, flagged, invested_period, invested_year,
                                    invested_total, funds_in_place, funds_paid, planned_year, with_plan, known_year, known_planned,
                                    known_paid)
        SELECT d.round_id, d.county, d.field, d.state, d.light, max(d.county_name), sum(d.one), coalesce(sum(d.one) FILTER (WHERE d.flag_count > 0), 0),
               sum(d.one * coalesce(d.invested_period, 0)), sum(d.one * coalesce(d.invested_year, 0)),
               sum(d.one * coalesce(d.invested_total, 0)), sum(d.one * coalesce(d.funds_in_place, 0)),
               sum(d.one * coalesce(d.funds_paid, 0)), sum(d.one * coalesce(d.planned_year, 0)),
               coalesce(sum(d.one) FILTER (WHERE d.planned_year IS NOT NULL), 0),
               sum(d.one * dispatch_known(d.state, d.invested_year, d.carried_year)),
               coalesce(sum(d.one * dispatch_known(d.state, d.invested_year, d.carried_year)) FILTER (WHERE d.planned_year IS NOT NULL), 0),
               sum(d.one * dispatch_known(d.state, d.funds_paid, d.carried_paid))
        FROM (SELECT 1 AS one, n.round_id, n.county, n.field, n.state, n.light, n.county_name, n.flag_count, n.invested_period,
                     n.invested_year, n.invested_total, n.funds_in_place, n.funds_paid, n.planned_year, n.carried_year,
                     n.carried_paid FROM after n
              UNION ALL
              SELECT -1, o.round_id, o.county, o.field, o.state, o.light, o.county_name, o.flag_count, o.invested_period,
                     o.invested_year, o.invested_total, o.funds_in_place, o.funds_paid, o.planned_year, o.carried_year,
                     o.carried_paid FROM before o) d
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports,
               flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid,
               planned_year = dispatch_tally.planned_year + excluded.planned_year,
               with_plan = dispatch_tally.with_plan + excluded.with_plan,
               known_year = dispatch_tally.known_year + excluded.known_year,
               known_planned = dispatch_tally.known_planned + excluded.known_planned,
               known_paid = dispatch_tally.known_paid + excluded.known_paid;
    END IF;
    RETURN NULL;
END $$;

-- Two months may be reported at once: what is handed in or returned of one is known to the later ones of the year, which nobody has said
-- anything of. Whoever writes a report holds its project, and with it the project's other reports.
CREATE FUNCTION dispatch_report_carries() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said uuid[] := ARRAY(SELECT n.id FROM after n JOIN before o ON o.id = n.id
                         WHERE (n.state IN ('SUBMITTED', 'ACCEPTED'), n.invested_year, n.funds_paid)
                               IS DISTINCT FROM (o.state IN ('SUBMITTED', 'ACCEPTED'), o.invested_year, o.funds_paid));
BEGIN
    -- The update fires this again, also for no row at all.
    IF cardinality(said) > 0 THEN
        UPDATE dispatch_report d SET carried_year = k.invested_year, carried_paid = k.funds_paid
        FROM (SELECT later.id, latest.invested_year, latest.funds_paid
              FROM after n
              JOIN dispatch_report later ON later.project_id = n.project_id AND later.period > n.period
                   AND later.period < date_trunc('year', n.period) + interval '1 year'
              LEFT JOIN LATERAL (SELECT e.invested_year, e.funds_paid FROM dispatch_report e
                                 WHERE e.project_id = later.project_id AND e.period < later.period
                                   AND e.period >= date_trunc('year', later.period) AND e.state IN ('SUBMITTED', 'ACCEPTED')
                                 ORDER BY e.period DESC LIMIT 1) latest ON true
              WHERE n.id = ANY (said)) k
        WHERE d.id = k.id AND (d.carried_year, d.carried_paid) IS DISTINCT FROM (k.invested_year, k.funds_paid);
    END IF;
    RETURN NULL;
END $$;
-- By its name after the one that counts: everybody counts the earlier month first.
CREATE TRIGGER dispatch_report_updated_carries AFTER UPDATE ON dispatch_report REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION dispatch_report_carries();

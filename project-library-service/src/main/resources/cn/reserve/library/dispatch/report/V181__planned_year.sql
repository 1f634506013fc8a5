-- What a project planned for the year when it was asked: what the month's investment is measured against, summed up with the rest.
ALTER TABLE dispatch_report ADD COLUMN planned_year numeric(18, 2);
ALTER TABLE dispatch_tally ADD COLUMN planned_year numeric(22, 2) NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION dispatch_report_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO dispatch_tally (round_id, county, field, state, light, county_name, reports, flagged, invested_period, invested_year,
                                    invested_total, funds_in_place, funds_paid, planned_year)
        SELECT n.round_id, n.county, n.field, n.state, n.light, max(n.county_name), count(*), count(*) FILTER (WHERE n.flag_count > 0),
               sum(coalesce(n.invested_period, 0)), sum(coalesce(n.invested_year, 0)), sum(coalesce(n.invested_total, 0)),
               sum(coalesce(n.funds_in_place, 0)), sum(coalesce(n.funds_paid, 0)), sum(coalesce(n.planned_year, 0))
        FROM after n
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports, flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid,
               planned_year = dispatch_tally.planned_year + excluded.planned_year;
    ELSE
        INSERT INTO dispatch_tally (round_id, county, field, state, light, county_name, reports, flagged, invested_period, invested_year,
                                    invested_total, funds_in_place, funds_paid, planned_year)
        SELECT d.round_id, d.county, d.field, d.state, d.light, max(d.county_name), sum(d.one), coalesce(sum(d.one) FILTER (WHERE d.flag_count > 0), 0),
               sum(d.one * coalesce(d.invested_period, 0)), sum(d.one * coalesce(d.invested_year, 0)),
               sum(d.one * coalesce(d.invested_total, 0)), sum(d.one * coalesce(d.funds_in_place, 0)),
               sum(d.one * coalesce(d.funds_paid, 0)), sum(d.one * coalesce(d.planned_year, 0))
        FROM (SELECT 1 AS one, n.round_id, n.county, n.field, n.state, n.light, n.county_name, n.flag_count, n.invested_period,
                     n.invested_year, n.invested_total, n.funds_in_place, n.funds_paid, n.planned_year FROM after n
              UNION ALL
              SELECT -1, o.round_id, o.county, o.field, o.state, o.light, o.county_name, o.flag_count, o.invested_period,
                     o.invested_year, o.invested_total, o.funds_in_place, o.funds_paid, o.planned_year FROM before o) d
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (round_id, county, field, state, light) DO UPDATE
           SET reports = dispatch_tally.reports + excluded.reports,
               flagged = dispatch_tally.flagged + excluded.flagged,
               invested_period = dispatch_tally.invested_period + excluded.invested_period,
               invested_year = dispatch_tally.invested_year + excluded.invested_year,
               invested_total = dispatch_tally.invested_total + excluded.invested_total,
               funds_in_place = dispatch_tally.funds_in_place + excluded.funds_in_place,
               funds_paid = dispatch_tally.funds_paid + excluded.funds_paid,
               planned_year = dispatch_tally.planned_year + excluded.planned_year;
    END IF;
    RETURN NULL;
END $$;

-- The month under way; earlier ones were asked without it.
UPDATE dispatch_report d
   SET planned_year = coalesce(
           (SELECT (y.value ->> 'investment')::numeric FROM project_plan l, jsonb_array_elements(l.years) y
            WHERE l.project_id = p.id AND (y.value ->> 'year')::integer = extract(year FROM d.period)),
           CASE WHEN extract(year FROM p.submitted_at AT TIME ZONE 'Asia/Shanghai') = extract(year FROM d.period)
                THEN (p.form ->> 'yearPlan')::numeric END)
  FROM project p
 WHERE p.id = d.project_id AND d.round_id = (SELECT r.id FROM dispatch_round r ORDER BY r.period DESC LIMIT 1);

-- Nobody reports meanwhile: a minute or so for a million projects.
LOCK TABLE dispatch_report IN SHARE ROW EXCLUSIVE MODE;

-- The month under way.
UPDATE dispatch_report d SET carried_year = k.invested_year, carried_paid = k.funds_paid
  FROM (SELECT n.id, latest.invested_year, latest.funds_paid
          FROM dispatch_report n
          JOIN LATERAL (SELECT e.invested_year, e.funds_paid FROM dispatch_report e
                        WHERE e.project_id = n.project_id AND e.period < n.period
                          AND e.period >= date_trunc('year', n.period) AND e.state IN ('SUBMITTED', 'ACCEPTED')
                        ORDER BY e.period DESC LIMIT 1) latest ON true
         WHERE n.round_id = (SELECT r.id FROM dispatch_round r ORDER BY r.period DESC LIMIT 1)) k
 WHERE d.id = k.id;

-- Whatever was counted since V205 is counted again.
UPDATE dispatch_tally SET with_plan = 0, known_year = 0, known_planned = 0, known_paid = 0;
UPDATE dispatch_tally t
   SET with_plan = s.with_plan, known_year = s.known_year, known_planned = s.known_planned, known_paid = s.known_paid
  FROM (SELECT d.round_id, d.county, d.field, d.state, d.light, count(d.planned_year) AS with_plan,
               sum(dispatch_known(d.state, d.invested_year, d.carried_year)) AS known_year,
               coalesce(sum(dispatch_known(d.state, d.invested_year, d.carried_year)) FILTER (WHERE d.planned_year IS NOT NULL), 0)
                   AS known_planned,
               sum(dispatch_known(d.state, d.funds_paid, d.carried_paid)) AS known_paid
          FROM dispatch_report d
         GROUP BY 1, 2, 3, 4, 5) s
 WHERE (t.round_id, t.county, t.field, t.state, t.light) = (s.round_id, s.county, s.field, s.state, s.light);

-- What grows with the projects, for the generated ones: the reserve, three rounds of dispatch with problems and notices, funds, turns of
-- review, change requests, one long annual list. All of it is invented; the same rows come out each time.
-- r is a number of 0 to 999,999,999 that belongs to a project.
CREATE TEMPORARY TABLE generated AS
SELECT p.id, p.name, p.enterprise_name, p.uscc, p.county, p.county_name, p.field, p.state, p.stage, p.total_investment AS amount,
       p.loan_amount AS loan, p.updated_at, p.submitted_at, abs(hashtext(p.id::text)::bigint) % 1000000000 AS r,
       CASE p.field WHEN 'INDUSTRY' THEN 'economy' WHEN 'CONSTRUCTION' THEN 'housing' WHEN 'TRANSPORT' THEN 'transport'
           WHEN 'AGRICULTURE' THEN 'agriculture' WHEN 'EDUCATION' THEN 'education' WHEN 'CULTURE_TOURISM' THEN 'culture-tourism'
           WHEN 'MEDICAL' THEN 'health' ELSE 'commerce' END AS bureau
FROM project p
WHERE p.track = 'NORMAL' AND substr(p.id::text, 1, 4) = '0190' AND p.submitted_at IS NOT NULL;
ANALYZE generated;

--; reserve_entry
INSERT INTO reserve_entry (project_id, county, field, amount, reserved_on, started_on, commissioned_on, left_on)
SELECT id, county, field, amount, d.day, CASE WHEN stage <> 'RESERVED' THEN d.day + 60 + (r % 90)::integer END,
       CASE WHEN stage = 'COMMISSIONED' THEN d.day + 300 + (r % 300)::integer END,
       CASE WHEN r % 20 = 0 THEN d.day + 700 END
FROM generated, LATERAL (SELECT (updated_at AT TIME ZONE 'Asia/Shanghai')::date AS day) d
WHERE stage IS NOT NULL
ON CONFLICT DO NOTHING;

--;
INSERT INTO dispatch_round (id, version, period, opens_on, closes_on, opened_by, opened_at, closed_by, closed_at)
SELECT uuidv7(), 0, m::date, m::date, m::date + 27, '', m, '', m + interval '27 days'
FROM generate_series(date_trunc('month', now()) - interval '2 months', date_trunc('month', now()), interval '1 month') m
ON CONFLICT (period) DO NOTHING;
INSERT INTO dispatch_round_work (round_id, asked_at, settled_at)
SELECT id, now(), now() FROM dispatch_round
ON CONFLICT (round_id) DO UPDATE SET asked_at = now(), settled_at = now();

--; dispatch_report
-- Of the newest month hardly anything has come yet, as on its first days.
INSERT INTO dispatch_report (round_id, period, project_id, name, enterprise_name, uscc, county, county_name, field, state, invested_period,
    invested_year, invested_total, start_light, progress_light, light, months_late, points_behind, reds, flag_count, submitted_at, asked_at)
SELECT d.id, d.period, p.id, p.name, p.enterprise_name, p.uscc, p.county, p.county_name, p.field,
       CASE WHEN f.fresh THEN CASE WHEN x % 50000 = 7 THEN 'SUBMITTED' ELSE 'MISSING' END
           ELSE (ARRAY['MISSING', 'MISSING', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'EXCUSED'])[1 + x % 10] END,
       p.amount / 20, p.amount / 5, p.amount / 2, l.light, l.light, l.light, 0, 0, CASE WHEN l.light = 'RED' THEN 1 + x % 4 ELSE 0 END,
       CASE WHEN x % 17 = 0 THEN 1 ELSE 0 END, d.period + interval '20 days', d.period
FROM dispatch_round d, generated p, LATERAL (SELECT (p.r / (1 + extract(month FROM d.period)))::integer AS x) random,
     LATERAL (SELECT d.period >= date_trunc('month', now()) AS fresh) f,
     LATERAL (SELECT (ARRAY['GREEN', 'GREEN', 'GREEN', 'GREEN', 'GREEN', 'NONE', 'NONE', 'YELLOW', 'YELLOW', 'RED'])[1 + x / 10 % 10] AS light) l
WHERE p.state = 'ADMITTED' AND d.period >= date_trunc('month', now()) - interval '1 month'
ON CONFLICT DO NOTHING;

--; dispatch_problem
INSERT INTO dispatch_problem (id, version, round_id, report_id, project_id, name, enterprise_name, uscc, county, county_name, field, words,
    state, owner, due, raised_by, raised_at)
SELECT uuidv7(), 0, d.round_id, d.id, d.project_id, d.name, d.enterprise_name, d.uscc, d.county, d.county_name, d.field, '设备到货延迟，影响工期',
       s.state, CASE WHEN s.state = 'RAISED' THEN '' WHEN x % 3 = 0 THEN 'enterprise:' || d.uscc WHEN x % 3 = 1 THEN 'district:' || d.county
                     ELSE 'bureau:' || p.bureau END,
       CASE WHEN s.state = 'RAISED' THEN date '9999-12-31' ELSE (now() + (x % 200 - 100) * interval '1 day')::date END, '', d.asked_at
FROM dispatch_report d JOIN generated p ON p.id = d.project_id, LATERAL (SELECT (p.r / 7)::integer AS x) random,
     LATERAL (SELECT (ARRAY['RAISED', 'OPEN', 'OPEN', 'SOLVED', 'CLOSED', 'CLOSED'])[1 + x % 6] AS state) s
WHERE p.r % 4 = 0;

--; dispatch_notice
INSERT INTO dispatch_notice (round_id, report_id, project_id, period, name, enterprise_name, uscc, county, county_name, field, reds, state,
    due, raised_at)
SELECT d.round_id, d.id, d.project_id, d.period, d.name, d.enterprise_name, d.uscc, d.county, d.county_name, d.field, d.reds,
       (ARRAY['RAISED', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED', 'CLOSED'])[1 + (p.r / 11)::integer % 5],
       (now() + ((p.r / 13)::integer % 60 - 40) * interval '1 day')::date, d.asked_at
FROM dispatch_report d JOIN generated p ON p.id = d.project_id
WHERE d.reds > 2 OR p.r % 10 = 0
ON CONFLICT DO NOTHING;

--; special_fund
INSERT INTO special_fund (id, version, project_id, programme, document_number, issued_on, issued, in_place, paid, state, recorded_by,
    recorded_at, updated_by, updated_at)
SELECT uuidv7(), 0, g.id, (SELECT (array_agg(id ORDER BY id))[1 + (g.r / 3)::integer % count(*)::integer] FROM policy_programme),
       '资财建〔' || 2024 + g.r % 3 || '〕' || g.r % 400 || '号', (g.updated_at + interval '90 days')::date, m.money, m.money * 0.8, m.money * 0.5,
       CASE WHEN g.r % 25 = 0 THEN 'REVOKED' ELSE 'ACTIVE' END, '', now(), '', now()
FROM generated g, LATERAL (SELECT round(g.amount * 0.1, 2) AS money) m
WHERE g.state = 'ADMITTED' AND g.r % 2 = 0
ON CONFLICT DO NOTHING;

--; review_turn
INSERT INTO review_turn (kind, record_id, project_id, level, name, enterprise_name, uscc, county, county_name, field, bureau, began_at, due_at,
    ended_at, outcome, person, person_name, working_days)
SELECT 'PROJECT', id, id, CASE state WHEN 'SUBMITTED' THEN 'DISTRICT' WHEN 'DISTRICT_PASSED' THEN 'BUREAU' ELSE 'COMMISSION' END, name,
       enterprise_name, uscc, county, county_name, field, bureau, now() - (r % 20) * interval '1 day',
       now() + (5 - r % 20) * interval '1 day' + r % 80000 * interval '1 second', NULL, NULL, NULL, NULL, NULL
FROM generated WHERE state IN ('SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED') AND r % 6 = 0
UNION ALL
SELECT 'PROJECT', id, id, l.level, name, enterprise_name, uscc, county, county_name,
       field, bureau, e.ended - interval '6 days', e.ended + (r % 4 - 1) * interval '1 day', e.ended,
       (ARRAY['PASSED', 'PASSED', 'PASSED', 'RETURNED', 'ENDED'])[1 + (r / 3)::integer % 5], 'person-' || p.one, '审核' || p.one, (r % 9)::integer
FROM generated, LATERAL (SELECT now() - r % 8000000 * interval '4 seconds' AS ended) e,
     LATERAL (SELECT (ARRAY['DISTRICT', 'BUREAU', 'COMMISSION'])[1 + (r / 5)::integer % 3] AS level) l,
     -- three people to each office
     LATERAL (SELECT CASE l.level WHEN 'DISTRICT' THEN county WHEN 'BUREAU' THEN bureau ELSE 'commission' END || r % 3 AS one) p
WHERE state IN ('ADMITTED', 'RETURNED') AND r % 2 = 0
ON CONFLICT DO NOTHING;

--; project_change
INSERT INTO project_change (id, version, project_id, number, base, becomes, state, uscc, enterprise_name, name, field, county, county_name,
    total_investment, loan_amount, total_before, loan_before, reason, form, changed_fields, flags, flag_count, reasons, proposed_by_name,
    due_at, created_at, updated_at)
SELECT uuidv7(), 0, id, 1, 1, CASE WHEN s.state = 'APPROVED' THEN 2 END, s.state, uscc, enterprise_name, name, field, county, county_name, amount,
       loan, amount * 0.9, loan, '总投资调整', '{}', '{totalInvestment}', '[]', 0, '[]', '',
       CASE WHEN s.state LIKE '%PASSED' OR s.state = 'SUBMITTED' THEN now() + (r % 12 - 6) * interval '1 day' END, updated_at, updated_at
FROM generated, LATERAL (SELECT (ARRAY['SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'RETURNED', 'APPROVED', 'APPROVED', 'APPROVED', 'WITHDRAWN'])
    [1 + (r / 3)::integer % 8] AS state) s
WHERE generated.state = 'ADMITTED' AND r % 3 = 0
ON CONFLICT DO NOTHING;

--; list_item
INSERT INTO annual_list (id, version, type_code, type_version, bureau, year, owner_kind, owner, owner_name, state, last_number, updated_at)
SELECT uuidv7(), 0, code, in_force, bureau, 2020, 'DISTRICT', '510302', '自流井区', 'OPEN', 100000, now()
FROM list_type WHERE code = 'construction-machinery'
ON CONFLICT DO NOTHING;
INSERT INTO list_item (id, version, list_id, number, data, words, print, title, county, commissioned_on, quantity, cost, flagged, state,
    done_quantity, updated_by, updated_at)
SELECT uuidv7(), 0, l.id, n, '{}', t.title || ' 演示单位' || n % 900, 'bench ' || n, t.title, '510302', date '2000-01-01' + n % 8000, 1 + n % 5,
       10000 + n % 7000 * 100, n % 9 = 0, (ARRAY['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'])[1 + n % 4], 0, '', now()
FROM annual_list l, generate_series(1, 100000) n,
     LATERAL (SELECT (ARRAY['塔式起重机', '施工升降机', '挖掘机', '混凝土泵车', '压路机'])[1 + n % 5] || n AS title) t
WHERE l.type_code = 'construction-machinery' AND l.year = 2020 AND l.owner = '510302'
ON CONFLICT DO NOTHING;

--; project_listing
INSERT INTO project_listing
SELECT s.* FROM project p CROSS JOIN LATERAL project_sought(p) s WHERE substr(p.id::text, 1, 4) = '0190'
ON CONFLICT (id) DO NOTHING;
UPDATE project_listing s SET light = latest.light
FROM (SELECT DISTINCT ON (r.project_id) r.project_id, r.light FROM dispatch_report r ORDER BY r.project_id, r.period DESC) latest
WHERE latest.project_id = s.id AND latest.light <> s.light;

-- The triggers of V170 are in force: a project that is saved meanwhile has its row already.
INSERT INTO project_listing
SELECT s.* FROM project p CROSS JOIN LATERAL project_sought(p) s
ON CONFLICT (id) DO NOTHING;

UPDATE project_listing s
   SET light = latest.light
  FROM (SELECT DISTINCT ON (r.project_id) r.project_id, r.light FROM dispatch_report r ORDER BY r.project_id, r.period DESC) latest
 WHERE latest.project_id = s.id AND latest.light <> 'NONE';

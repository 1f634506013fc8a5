-- What stood open about projects that had been removed before their removal closed it.
WITH removed AS (
    SELECT p.id, s.person_name, s.at, '项目已移出储备库 · Project removed: ' || coalesce(s.note, '') AS why
    FROM project p
    CROSS JOIN LATERAL (SELECT t.person_name, t.at, t.note FROM project_step t
                        WHERE t.project_id = p.id AND t.action = 'removed' ORDER BY t.at DESC LIMIT 1) s
    WHERE p.state = 'REMOVED'),
problems AS (
    UPDATE dispatch_problem q
    SET state = 'CLOSED', reason = r.why, decided_by = r.person_name, decided_at = r.at, version = q.version + 1
    FROM removed r WHERE r.id = q.project_id AND q.state <> 'CLOSED'),
notices AS (
    UPDATE dispatch_notice n
    SET state = 'CLOSED', reason = r.why, decided_by = r.person_name, decided_at = r.at, version = n.version + 1
    FROM removed r WHERE r.id = n.project_id AND n.state <> 'CLOSED')
UPDATE stage_report s
SET state = 'RETURNED', reason = r.why, decided_by = r.person_name, decided_at = r.at, version = s.version + 1
FROM removed r WHERE r.id = s.project_id AND s.state = 'REPORTED';

-- A project whose work began before it was admitted counts in the later stage from its admission on: until then it was in no stage at all.
-- Nobody writes an entry while its figures are counted anew.
LOCK TABLE reserve_entry IN SHARE ROW EXCLUSIVE MODE;

CREATE OR REPLACE FUNCTION reserve_cells(reserved date, started date, commissioned date, departed date)
    RETURNS TABLE (stage text, quarter integer, entered integer, gone integer) LANGUAGE sql IMMUTABLE AS $$
    SELECT c.stage, reserve_quarter(c.day), c.entered, c.gone
    FROM (SELECT CASE WHEN started IS NOT NULL THEN greatest(started, reserved) END,
                 CASE WHEN commissioned IS NOT NULL THEN greatest(commissioned, started, reserved) END) d (began, completed),
         LATERAL (VALUES ('RESERVED', reserved, 1, 0),
                         ('RESERVED', coalesce(d.began, departed), 0, 1),
                         ('UNDER_CONSTRUCTION', d.began, 1, 0),
                         ('UNDER_CONSTRUCTION', CASE WHEN d.began IS NOT NULL THEN coalesce(d.completed, departed) END, 0, 1),
                         ('COMMISSIONED', d.completed, 1, 0),
                         ('COMMISSIONED', CASE WHEN d.completed IS NOT NULL THEN departed END, 0, 1)) c (stage, day, entered, gone)
    WHERE c.day IS NOT NULL
$$;

-- Deleted, not truncated: who reads the balance meanwhile sees the old one.
DELETE FROM reserve_balance;
INSERT INTO reserve_balance (county, field, stage, quarter, entered_count, entered_yuan, gone_count, gone_yuan)
SELECT e.county, e.field, c.stage, c.quarter, sum(c.entered), sum(c.entered * e.amount), sum(c.gone), sum(c.gone * e.amount)
FROM reserve_entry e, reserve_cells(e.reserved_on, e.started_on, e.commissioned_on, e.left_on) c
GROUP BY 1, 2, 3, 4;

CREATE INDEX reserve_entry_began ON reserve_entry (greatest(started_on, reserved_on), project_id) WHERE started_on IS NOT NULL;
CREATE INDEX reserve_entry_completed ON reserve_entry (greatest(commissioned_on, started_on, reserved_on), project_id)
    WHERE commissioned_on IS NOT NULL;
DROP INDEX reserve_entry_started;
DROP INDEX reserve_entry_commissioned;

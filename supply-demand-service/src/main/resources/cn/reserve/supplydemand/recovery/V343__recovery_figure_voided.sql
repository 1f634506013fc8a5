-- What was entered for a wrong year, indicator or place is voided with a reason: it stays, counts no more, and makes room for the right one.
ALTER TABLE recovery_figure ADD COLUMN voided_at timestamptz;
CREATE UNIQUE INDEX recovery_figure_stands ON recovery_figure (indicator, year, coalesce(county, '')) WHERE voided_at IS NULL;
DROP INDEX recovery_figure_once;

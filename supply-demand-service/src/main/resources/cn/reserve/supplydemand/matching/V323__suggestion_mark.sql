-- What people think of a suggestion: one mark of each side. The demand and the supply may be gone by the time precision is reported.
CREATE TABLE suggestion_mark (
    id         uuid PRIMARY KEY,
    demand_id  uuid NOT NULL,
    supply_id  uuid NOT NULL,
    side       varchar(10) NOT NULL CHECK (side IN ('DEMAND', 'SUPPLY', 'OFFICE')),
    good       boolean NOT NULL,
    reason     text NOT NULL,
    category   varchar(30) NOT NULL,
    county     varchar(6) NOT NULL,
    score      integer NOT NULL,
    position   integer NOT NULL,
    weights    integer NOT NULL,
    marker     text NOT NULL,
    marked_by  text NOT NULL,
    marked_at  timestamptz NOT NULL,
    CONSTRAINT suggestion_mark_once UNIQUE (demand_id, supply_id, side)
);
COMMENT ON COLUMN suggestion_mark.position IS 'place among the suggestions when it was marked; 0 when it was not among them';
CREATE INDEX suggestion_mark_at ON suggestion_mark (marked_at, id);
CREATE INDEX suggestion_mark_supply ON suggestion_mark (supply_id, side);

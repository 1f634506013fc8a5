-- The points that each part of a score can give. One person drafts, another puts into force; what was in force stays.
CREATE TABLE matching_weights (
    number       integer PRIMARY KEY,
    category     integer NOT NULL CHECK (category >= 0),
    text         integer NOT NULL CHECK (text >= 0),
    figures      integer NOT NULL CHECK (figures >= 0),
    energy_grade integer NOT NULL CHECK (energy_grade >= 0),
    price        integer NOT NULL CHECK (price >= 0),
    delivery     integer NOT NULL CHECK (delivery >= 0),
    distance     integer NOT NULL CHECK (distance BETWEEN 0 AND 10),
    state        varchar(10) NOT NULL CHECK (state IN ('DRAFT', 'IN_FORCE', 'FORMER')),
    reason       text NOT NULL,
    drafter      text NOT NULL,
    drafted_by   text NOT NULL,
    drafted_at   timestamptz NOT NULL,
    enacted_by   text,
    enacted_at   timestamptz,
    CHECK (category + text + figures + energy_grade + price + delivery + distance = 100)
);
CREATE UNIQUE INDEX matching_weights_in_force ON matching_weights (state) WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX matching_weights_draft ON matching_weights (state) WHERE state = 'DRAFT';
INSERT INTO matching_weights VALUES (1, 15, 30, 17, 8, 12, 8, 10, 'IN_FORCE', '', '', '', now(), NULL, now());

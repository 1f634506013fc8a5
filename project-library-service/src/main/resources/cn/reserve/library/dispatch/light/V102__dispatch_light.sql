-- Thresholds of the lights, each valid from a day until the next one begins.
CREATE TABLE dispatch_light_rule (
    id                     uuid PRIMARY KEY DEFAULT uuidv7(),
    valid_from             date NOT NULL,
    start_yellow_months    integer NOT NULL,
    start_red_months       integer NOT NULL,
    progress_yellow_points integer NOT NULL,
    progress_red_points    integer NOT NULL,
    reds_for_notice        integer NOT NULL,
    set_by                 text NOT NULL,
    set_at                 timestamptz NOT NULL,
    CONSTRAINT dispatch_light_rule_day UNIQUE (valid_from)
);
INSERT INTO dispatch_light_rule (valid_from, start_yellow_months, start_red_months, progress_yellow_points, progress_red_points,
    reds_for_notice, set_by, set_at)
VALUES ('2000-01-01', 1, 3, 10, 30, 3, '', now());

-- Every judgement that a report got, as it was.
CREATE TABLE dispatch_judgement (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    report_id      uuid NOT NULL REFERENCES dispatch_report,
    at             timestamptz NOT NULL,
    person_name    text NOT NULL,
    start_light    text NOT NULL,
    progress_light text NOT NULL,
    months_late    integer NOT NULL,
    points_behind  numeric(9, 2) NOT NULL,
    valid_from     date NOT NULL
);
CREATE INDEX dispatch_judgement_report ON dispatch_judgement (report_id, at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON dispatch_judgement FROM ${app};

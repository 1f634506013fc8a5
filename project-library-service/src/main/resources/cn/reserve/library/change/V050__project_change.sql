-- What an enterprise wants changed in an admitted project, on its way through the levels. The whole form stands here; the project keeps
-- its own until the commission has said yes.
CREATE TABLE project_change (
    id               uuid PRIMARY KEY,
    version          bigint NOT NULL,
    project_id       uuid NOT NULL REFERENCES project,
    number           integer NOT NULL,
    base             integer NOT NULL,
    becomes          integer,
    state            text NOT NULL CHECK (state IN
        ('SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'RETURNED', 'APPROVED', 'WITHDRAWN', 'LAPSED')),
    returned_by      text,
    returned_county  text,
    returned_field   text,
    passed_by        text,
    uscc             text NOT NULL,
    enterprise_name  text NOT NULL,
    code             text,
    name             text NOT NULL,
    field            text NOT NULL,
    direction        text,
    county           text NOT NULL,
    county_name      text NOT NULL,
    total_investment numeric(18, 2),
    loan_amount      numeric(18, 2),
    total_before     numeric(18, 2),
    loan_before      numeric(18, 2),
    reason           text NOT NULL,
    form             jsonb NOT NULL,
    changed_fields   text[] NOT NULL,
    flags            jsonb NOT NULL,
    flag_count       integer NOT NULL,
    reasons          jsonb NOT NULL,
    proposed_by_name text NOT NULL,
    decided_by_name  text,
    due_at           timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT project_change_number_once UNIQUE (project_id, number),
    CONSTRAINT project_change_becomes CHECK ((state = 'APPROVED') = (becomes IS NOT NULL))
);
CREATE UNIQUE INDEX project_change_one_open ON project_change (project_id)
    WHERE state IN ('SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'RETURNED');
CREATE INDEX project_change_updated ON project_change (updated_at, id);
CREATE INDEX project_change_state_updated ON project_change (state, updated_at, id);
CREATE INDEX project_change_county_updated ON project_change (county, updated_at, id);
CREATE INDEX project_change_county_state_updated ON project_change (county, state, updated_at, id);
CREATE INDEX project_change_field_updated ON project_change (field, updated_at, id);
CREATE INDEX project_change_field_state_updated ON project_change (field, state, updated_at, id);
CREATE INDEX project_change_enterprise_updated ON project_change (uscc, updated_at, id);
CREATE INDEX project_change_due ON project_change (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_change_state_due
    ON project_change (state, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_change_county_state_due
    ON project_change (county, state, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_change_field_state_due
    ON project_change (field, state, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);

-- What was decided stays as it was decided, whoever asks.
CREATE FUNCTION refuse_change_of_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('APPROVED', 'WITHDRAWN', 'LAPSED') THEN
        RAISE EXCEPTION 'a decided change request never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER project_change_decided BEFORE UPDATE ON project_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decided();
REVOKE DELETE, TRUNCATE ON project_change FROM ${app};

-- The one open change request of a project: seen wherever the project is seen, and locked with it.
ALTER TABLE project ADD COLUMN open_change uuid REFERENCES project_change;

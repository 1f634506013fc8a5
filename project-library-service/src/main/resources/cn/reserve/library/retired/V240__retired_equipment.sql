-- What supply and demand found to be disposed of, by its feed: evidence for the project that retired it.
CREATE TABLE equipment_disposal (
    case_id            uuid PRIMARY KEY,
    project_id         uuid        NOT NULL REFERENCES project,
    line               uuid        NOT NULL,
    name               text        NOT NULL,
    model              text        NOT NULL,
    quantity           integer     NOT NULL CHECK (quantity > 0),
    certificate_number text        NOT NULL,
    certificate_on     date        NOT NULL,
    certificate_issuer text        NOT NULL,
    disposer           text        NOT NULL,
    disposer_uscc      text,
    accepted_at        timestamptz NOT NULL
);
COMMENT ON COLUMN equipment_disposal.line IS 'key of the line in the project''s form, see RetiredLines';
CREATE INDEX equipment_disposal_project ON equipment_disposal (project_id, accepted_at, case_id);
REVOKE UPDATE, DELETE, TRUNCATE ON equipment_disposal FROM ${app};

ALTER TABLE project ADD COLUMN retired_disposed_cost numeric(18, 2);
COMMENT ON COLUMN project.retired_disposed_cost IS 'yuan: original cost of retired equipment with an accepted disposal certificate; null while there is none';

-- Projects that were commissioned before retired equipment was offered: told once, by portions, and taken out of here.
CREATE TABLE retired_due (
    project_id uuid PRIMARY KEY REFERENCES project
);

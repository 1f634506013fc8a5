CREATE TABLE annual_list (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    type_code         text NOT NULL REFERENCES list_type,
    type_version      integer NOT NULL,
    bureau            text NOT NULL,
    year              integer,
    owner_kind        text NOT NULL,
    owner             text NOT NULL,
    owner_name        text NOT NULL,
    state             text NOT NULL,
    reason            text,
    last_number       integer NOT NULL,
    submitted_by      text,
    submitted_by_name text,
    confirmed_by_name text,
    confirmed_at      timestamptz,
    updated_at        timestamptz NOT NULL
);
CREATE UNIQUE INDEX annual_list_once ON annual_list (type_code, coalesce(year, 0), owner);
CREATE INDEX annual_list_updated ON annual_list (updated_at, id);
CREATE INDEX annual_list_bureau ON annual_list (bureau, updated_at, id);
CREATE INDEX annual_list_owner ON annual_list (owner, updated_at, id);
CREATE INDEX annual_list_state ON annual_list (state, updated_at, id);
CREATE INDEX annual_list_year ON annual_list (year, updated_at, id);
REVOKE DELETE, TRUNCATE ON annual_list FROM ${app};

-- Filters and order of a list under a name, per person; shared ones are seen by the owner's organisation.
CREATE TABLE saved_view (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    list         text NOT NULL,
    owner        text NOT NULL,
    owner_name   text NOT NULL,
    organisation text,
    name         text NOT NULL,
    filters      jsonb NOT NULL,
    sort         text,
    shared       boolean NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner, list, lower(name));
CREATE INDEX saved_view_shared ON saved_view (organisation, list) WHERE shared;

-- What a person begins a list with.
CREATE TABLE saved_view_start (
    person  text NOT NULL,
    list    text NOT NULL,
    view_id uuid NOT NULL REFERENCES saved_view ON DELETE CASCADE,
    PRIMARY KEY (person, list)
);
CREATE INDEX saved_view_start_view ON saved_view_start (view_id);

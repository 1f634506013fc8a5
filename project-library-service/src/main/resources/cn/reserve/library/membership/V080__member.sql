-- Several people of one enterprise may each have a job; an older replica still writes rows without the new columns.
ALTER TABLE membership_job
    ADD COLUMN id uuid NOT NULL DEFAULT uuidv7(),
    ADD COLUMN step text NOT NULL DEFAULT 'JOIN';
CREATE UNIQUE INDEX membership_job_id ON membership_job (id);
ALTER TABLE membership_job DROP CONSTRAINT membership_job_pkey;
ALTER TABLE membership_job ADD CONSTRAINT membership_job_pkey PRIMARY KEY USING INDEX membership_job_id;
CREATE INDEX membership_job_enterprise ON membership_job (enterprise_id, id);

-- Who belongs to which enterprise, as far as this service brought it about.
CREATE TABLE enterprise_member (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    person        text NOT NULL,
    name          text NOT NULL,
    username      text NOT NULL,
    responsible   boolean NOT NULL,
    state         text NOT NULL,
    since         timestamptz NOT NULL,
    ended_at      timestamptz
);
-- One enterprise per person, and one responsible person per enterprise.
CREATE UNIQUE INDEX enterprise_member_once ON enterprise_member (person) WHERE state <> 'LEFT';
CREATE UNIQUE INDEX enterprise_member_responsible ON enterprise_member (enterprise_id) WHERE responsible;
CREATE INDEX enterprise_member_of ON enterprise_member (enterprise_id, since, id);
CREATE INDEX enterprise_member_person ON enterprise_member (person);

INSERT INTO enterprise_member (id, version, enterprise_id, person, name, username, responsible, state, since)
SELECT uuidv7(), 0, e.id, e.registered_by, '', '', true, CASE j.state WHEN 'DONE' THEN 'MEMBER' ELSE 'JOINING' END,
       coalesce(e.verified_at, e.updated_at)
FROM enterprise e
JOIN membership_job j ON j.enterprise_id = e.id
WHERE e.state = 'VERIFIED';

-- Somebody who left an enterprise may register another one later.
ALTER TABLE enterprise ADD COLUMN registered_by_name text;
DROP INDEX enterprise_registered_by_once;
CREATE UNIQUE INDEX enterprise_registered_by_once ON enterprise (registered_by)
    WHERE state IN ('SUBMITTED', 'RETURNED');

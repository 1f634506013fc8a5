CREATE TABLE membership_job (
    enterprise_id   uuid PRIMARY KEY,
    version         bigint NOT NULL,
    uscc            text NOT NULL,
    name            text NOT NULL,
    county          text NOT NULL,
    person          text NOT NULL,
    state           text NOT NULL,
    attempts        integer NOT NULL,
    next_attempt_at timestamptz,
    last_error      text,
    done_at         timestamptz
);
CREATE INDEX membership_job_due ON membership_job (next_attempt_at) WHERE next_attempt_at IS NOT NULL;

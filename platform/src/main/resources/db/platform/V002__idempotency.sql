-- Answers of creating requests, so that a repeat gets the first one's answer.
create table idempotency (
    subject      text        not null,
    key          text        not null,
    request_hash text        not null,
    answer       jsonb,
    created_at   timestamptz not null default now(),
    expires_at   timestamptz not null,
    primary key (subject, key)
);

create index idempotency_expires_at on idempotency (expires_at);

grant select, insert, update, delete on idempotency to ${app};

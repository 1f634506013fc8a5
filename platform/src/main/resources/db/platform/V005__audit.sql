-- Append-only, chained: hash = SHA-256(previous hash || content). The type json keeps the hashed text byte for byte;
-- what queries need is generated from it, so that a column can never tell another story than the hashed text.
CREATE TABLE audit_entry (
    position     bigint PRIMARY KEY CHECK (position > 0),
    content      json   NOT NULL,
    hash         bytea  NOT NULL CHECK (octet_length(hash) = 32),
    subject_type text   NOT NULL GENERATED ALWAYS AS (content ->> 'subjectType') STORED,
    subject_id   text   NOT NULL GENERATED ALWAYS AS (content ->> 'subjectId') STORED,
    person       text   NOT NULL GENERATED ALWAYS AS (content ->> 'person') STORED
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, position);
CREATE INDEX audit_entry_person ON audit_entry (person, position);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app};

-- The end of the chain, so that removed last entries show too. One row; moves with every append.
CREATE TABLE audit_head (
    single   boolean PRIMARY KEY DEFAULT true CHECK (single),
    position bigint  NOT NULL,
    hash     bytea   NOT NULL
);
INSERT INTO audit_head (position, hash) VALUES (0, decode(repeat('00', 32), 'hex'));
REVOKE INSERT, DELETE, TRUNCATE ON audit_head FROM ${app};

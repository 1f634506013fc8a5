-- Brackets of a document number are typed in many ways: 〔2024〕, [2024], (2024).
CREATE FUNCTION document_key(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(regexp_replace(lower(value), '\s', '', 'g'), '[]()（）【】［］', '〔〕〔〕〔〕〔〕〔〕');

CREATE TABLE policy_document (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    kind        text NOT NULL,
    level       text NOT NULL,
    number      text,
    title       text NOT NULL,
    issuer      text NOT NULL,
    region      text NOT NULL,
    issued_on   date NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    state       text NOT NULL,
    reason      text,
    size        bigint NOT NULL,
    lines       integer NOT NULL,
    sha256      text NOT NULL,
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    updated_by  text NOT NULL,
    updated_at  timestamptz NOT NULL,
    search_text text NOT NULL GENERATED ALWAYS AS (
        lower(title || E'\n' || coalesce(number, '') || E'\n' || issuer || E'\n' || region)) STORED,
    search_keys text[] NOT NULL GENERATED ALWAYS AS (search_parts(
        lower(title || E'\n' || coalesce(number, '') || E'\n' || issuer || E'\n' || region))) STORED,
    CONSTRAINT policy_document_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX policy_document_number ON policy_document (document_key(number)) WHERE state = 'KEPT';
CREATE UNIQUE INDEX policy_document_content ON policy_document (sha256) WHERE state = 'KEPT';
CREATE INDEX policy_document_issued ON policy_document (issued_on, id);
CREATE INDEX policy_document_state_issued ON policy_document (state, issued_on, id);
CREATE INDEX policy_document_kind_issued ON policy_document (kind, issued_on, id);
CREATE INDEX policy_document_level_issued ON policy_document (level, issued_on, id);
CREATE INDEX policy_document_valid ON policy_document (valid_from, valid_to);
CREATE INDEX policy_document_title ON policy_document (title, id);
CREATE INDEX policy_document_search ON policy_document USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON policy_document FROM ${app};

-- The text as imported; apart, so that lists never carry it.
CREATE TABLE policy_text (
    document_id uuid PRIMARY KEY REFERENCES policy_document,
    content     text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON policy_text FROM ${app};

CREATE TABLE policy_clause (
    id          uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES policy_document,
    position    integer NOT NULL,
    line        integer NOT NULL,
    depth       integer NOT NULL,
    label       text NOT NULL,
    heading     text NOT NULL,
    body        text NOT NULL,
    search_text text NOT NULL GENERATED ALWAYS AS (lower(heading || E'\n' || body)) STORED,
    search_keys text[] NOT NULL GENERATED ALWAYS AS (search_parts(lower(heading || E'\n' || body))) STORED,
    CONSTRAINT policy_clause_position UNIQUE (document_id, position)
);
CREATE INDEX policy_clause_search ON policy_clause USING gin (search_keys);
-- The text of a document never changes; another text is another document.
REVOKE UPDATE, DELETE, TRUNCATE ON policy_clause FROM ${app};

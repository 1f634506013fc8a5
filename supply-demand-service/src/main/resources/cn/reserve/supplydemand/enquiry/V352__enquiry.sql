-- What is asked about stands here as it was called then: products change and go.
CREATE TABLE enquiry (
    id                 uuid PRIMARY KEY,
    version            bigint      NOT NULL,
    product_id         uuid        NOT NULL,
    kind               varchar(20) NOT NULL,
    label              text        NOT NULL,
    supplier_uscc      varchar(18) NOT NULL REFERENCES participant (uscc),
    asker              text        NOT NULL,
    asker_uscc         varchar(18),
    asker_name         text        NOT NULL,
    asker_organisation text        NOT NULL,
    subject            text        NOT NULL,
    message            text        NOT NULL,
    contact            text,
    state              varchar(20) NOT NULL,
    answer             text,
    answered_by        text,
    asked_at           timestamptz NOT NULL,
    answered_at        timestamptz,
    updated_at         timestamptz NOT NULL,
    search_text        text        NOT NULL GENERATED ALWAYS AS (lower(label || ' ' || subject)) STORED,
    search_keys        text[]      NOT NULL GENERATED ALWAYS AS (search_keys(lower(label || ' ' || subject))) STORED,
    CONSTRAINT enquiry_answer CHECK ((state = 'ANSWERED') = (answer IS NOT NULL AND answered_at IS NOT NULL))
);
COMMENT ON COLUMN enquiry.asker IS 'subject of the person who asked';
COMMENT ON COLUMN enquiry.asker_uscc IS 'the enterprise for which the person asked, whose other people see it too; null of anybody else';
COMMENT ON COLUMN enquiry.contact IS 'only what the person chose to write down for the supplier';

-- A list is of one side, so that each look has its index; id breaks ties.
CREATE INDEX enquiry_supplier_updated ON enquiry (supplier_uscc, updated_at, id);
CREATE INDEX enquiry_supplier_state ON enquiry (supplier_uscc, state, updated_at, id);
CREATE INDEX enquiry_enterprise_updated ON enquiry (asker_uscc, updated_at, id) WHERE asker_uscc IS NOT NULL;
CREATE INDEX enquiry_person_updated ON enquiry (asker, updated_at, id);
CREATE INDEX enquiry_person_asked ON enquiry (asker, asked_at);
CREATE INDEX enquiry_open ON enquiry (asker, product_id) WHERE state = 'OPEN';
CREATE INDEX enquiry_search ON enquiry USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON enquiry FROM ${app};

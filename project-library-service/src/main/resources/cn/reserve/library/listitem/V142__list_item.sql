CREATE TABLE list_item (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    list_id         uuid NOT NULL REFERENCES annual_list,
    number          integer NOT NULL,
    data            jsonb NOT NULL,
    words           text NOT NULL,
    print           text NOT NULL,
    title           text NOT NULL,
    county          text,
    commissioned_on date,
    quantity        numeric(20, 4),
    cost            numeric(18, 2),
    flagged         boolean NOT NULL,
    state           text NOT NULL,
    done_quantity   numeric(20, 4) NOT NULL,
    note            text,
    project_id      uuid REFERENCES project,
    updated_by      text NOT NULL,
    updated_at      timestamptz NOT NULL,
    search_text     text NOT NULL GENERATED ALWAYS AS (lower(words)) STORED,
    search_keys     text[] NOT NULL GENERATED ALWAYS AS (search_parts(lower(words))) STORED,
    CONSTRAINT list_item_number UNIQUE (list_id, number),
    CONSTRAINT list_item_once UNIQUE (list_id, print),
    CONSTRAINT list_item_done CHECK (done_quantity >= 0 AND done_quantity <= coalesce(quantity, 0))
);
CREATE INDEX list_item_title ON list_item (list_id, title, id);
CREATE INDEX list_item_cost ON list_item (list_id, coalesce(cost, -1), id);
CREATE INDEX list_item_age ON list_item (list_id, coalesce(commissioned_on, date '0001-01-01'), id);
CREATE INDEX list_item_state ON list_item (list_id, state, number);
CREATE INDEX list_item_county ON list_item (list_id, county, number);
CREATE INDEX list_item_project ON list_item (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX list_item_search ON list_item USING gin (search_keys);

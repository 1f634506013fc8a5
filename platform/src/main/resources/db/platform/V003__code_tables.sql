-- Versioned code tables. A retired code keeps its row: old records still resolve it.
create or replace function bigrams(text) returns text[]
    language sql immutable strict parallel safe
    as $$ select coalesce(array_agg(distinct substr($1, i, 2)), '{}') from generate_series(1, length($1) - 1) i $$;

create table code_version (
    code_table  text        not null,
    number      integer     not null,
    valid_from  date,
    source      text        not null,
    imported_at timestamptz not null default now(),
    imported_by text        not null,
    added       integer     not null,
    changed     integer     not null,
    retired     integer     not null,
    refused     integer     not null,
    primary key (code_table, number)
);

create table code_entry (
    code_table    text    not null,
    code          text    not null,
    valid_from    date,
    valid_until   date,
    name          text    not null,
    parent        text,
    level         text,
    attributes    jsonb   not null default '{}',
    since_version integer not null,
    constraint code_entry_once unique nulls not distinct (code_table, code, valid_from)
);

create unique index code_entry_current on code_entry (code_table, code) where valid_until is null;
create index code_entry_parent on code_entry (code_table, parent, code);
create index code_entry_code on code_entry (code_table, code text_pattern_ops);
create index code_entry_name on code_entry using gin (bigrams(name));

grant select, insert, update, delete on code_version, code_entry to ${app};

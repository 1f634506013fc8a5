-- Local copy of the verified enterprises, derived from the library's feed; rebuilt by replaying it.
CREATE TABLE participant (
    uscc        varchar(18) PRIMARY KEY,
    name        text NOT NULL,
    county      varchar(6) NOT NULL,
    county_name text NOT NULL,
    industry    text,
    size_class  text,
    position    bigint NOT NULL
);
COMMENT ON COLUMN participant.position IS 'feed position of the event this row came from: an older event never overwrites a newer one';

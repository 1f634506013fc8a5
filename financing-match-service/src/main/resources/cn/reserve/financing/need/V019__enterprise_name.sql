-- What each enterprise is called, by its newest verification or merger in the feed: a listing carries the name of the day on which its
-- batch was frozen. Like need_ending it outlives the order of events.
CREATE TABLE enterprise_name (
    uscc            text   PRIMARY KEY,
    name            text   NOT NULL,
    source_position bigint NOT NULL
);

-- A feed is read in order of positions, a window at a time, whatever types are asked for. This index only tempted the planner to collect
-- all that is left of a type and sort it for each page, and cost every publication a second entry.
DROP INDEX feed_event_type;

-- Candidates of the whitelist are found by project_listing as well. What it indexed, search_keys, is computed at each save of a project
-- still: the version before this one asks for it; it goes in a later version.
DROP INDEX project_search;

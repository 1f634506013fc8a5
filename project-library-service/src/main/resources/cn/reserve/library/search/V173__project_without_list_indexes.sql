-- The list of projects reads project_listing; these served nothing else, and each save of a project wrote them all.
DROP INDEX project_direction_updated;
DROP INDEX project_investment;
DROP INDEX project_state_investment;
DROP INDEX project_county_investment;
DROP INDEX project_field_investment;
DROP INDEX project_name;
DROP INDEX project_state_name;
DROP INDEX project_county_name;
DROP INDEX project_field_name;
DROP INDEX project_due;
DROP INDEX project_state_due;
DROP INDEX project_county_due;
DROP INDEX project_field_due;

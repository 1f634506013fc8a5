-- The service itself only looks whether its schema is there; the owner changes it before a start.
GRANT SELECT ON flyway_schema_history TO ${app};

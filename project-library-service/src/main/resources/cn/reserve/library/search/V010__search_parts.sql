-- (The platform's bigrams() has no single characters.) The single characters and the pairs of neighbouring characters of a text. A GIN index over it finds any part of a text from one
-- character on; trigram indexes and word parsers both miss Chinese words of two characters.
-- Its cost is true: computing it for a row is dear, looking it up in the index is not, and the planner should know.
CREATE FUNCTION search_parts(value text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 2000
    RETURN (
        SELECT coalesce(array_agg(DISTINCT part), '{}')
        FROM (
            SELECT substr(value, i, 2) AS part FROM generate_series(1, length(value) - 1) i
            UNION ALL
            SELECT substr(value, i, 1) FROM generate_series(1, length(value)) i
        ) parts
    );

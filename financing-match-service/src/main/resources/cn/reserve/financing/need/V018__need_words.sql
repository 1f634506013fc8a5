-- A single character was looked for in every row: an index over an array knows whole pairs only. The same pairs as lexemes are also found
-- by how they begin, and with the last character of the text as one more, each of its characters begins one. As many keys a row as
-- before: keys for single characters (search_keys) would nearly double them, and with them what following the feed costs.
CREATE INDEX need_by_words ON need
    USING gin (array_to_tsvector(array_append(search_pairs, right(search_text, 1))));
DROP INDEX need_by_text;

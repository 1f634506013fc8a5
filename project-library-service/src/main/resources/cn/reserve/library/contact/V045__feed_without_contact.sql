-- Events name no person any more (docs/adr/0008-contact-data-in-the-feed.md); this takes names and telephones out of those that are
-- stored already. Only the owner can: the service's login may add events, and change none, before and after this. Ids and positions
-- stay, so no consumer notices. What was done becomes an entry of the audit trail, linked as the service links its own: SHA-256 over
-- the hash before it and its own text, keys in order. Nothing to take out leaves no entry.
DO $$
DECLARE
    redacted bigint;
    head     audit_head%ROWTYPE;
    entry    text;
    link     bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('journal', 0));

    UPDATE feed_event SET data = CASE type
            WHEN 'library.consent-changed' THEN data::jsonb - 'contact'
            ELSE data::jsonb #- '{enterprise,contactName}' #- '{enterprise,contactPhone}'
        END::json
    WHERE (type = 'library.consent-changed' AND data ->> 'contact' IS NOT NULL)
        OR (type = 'library.project-whitelisted'
            AND coalesce(data #>> '{enterprise,contactName}', data #>> '{enterprise,contactPhone}') IS NOT NULL);
    GET DIAGNOSTICS redacted = ROW_COUNT;

    IF redacted > 0 THEN
        SELECT * INTO STRICT head FROM audit_head;
        entry := format(
            '{"action":"feed.contact-redacted","after":{"events":%s},"at":"%s","before":null,"organisation":null,'
                || '"person":"service:project-library-service","personName":"project-library-service","position":%s,"roles":[],'
                || '"subjectId":"library","subjectType":"feed","traceId":null}',
            redacted, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), head.position + 1);
        link := sha256(head.hash || convert_to(entry, 'UTF8'));
        INSERT INTO audit_entry (position, content, hash) VALUES (head.position + 1, entry::json, link);
        UPDATE audit_head SET position = head.position + 1, hash = link;
    END IF;
END $$;

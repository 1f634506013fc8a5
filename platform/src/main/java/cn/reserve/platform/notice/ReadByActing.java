package cn.reserve.platform.notice;

import cn.reserve.platform.audit.Acted;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.journal.Journal;
import cn.reserve.platform.journal.JournalSection;
import cn.reserve.platform.notice.NoticeInbox.Reader;
import cn.reserve.platform.notice.ReadByActing.Upon;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person has acted upon counts as read for this person, with the act's transaction. */
@ApplicationScoped
class ReadByActing implements JournalSection<Upon> {
    /**
     * What was told of these subjects to an audience of the reader, before this transaction (what it tells itself is news), and is unread:
     * also of a kind that is hidden for the time being. Whoever has never looked has nothing unread.
     *
     * <p>Runs with the journal lock held, so it may wait for nobody who wants that lock. A notice that is just being forgotten is passed
     * over, as waiting for it would end in a mark without its notice. The row of settings is locked so that "all read" and this come one
     * after the other: each changes several marks.
     */
    private static final String MARK = """
            INSERT INTO notice_mark (person, notice, read)
            SELECT s.person, n.position, true
            FROM (SELECT ?::text AS person, ?::text[] AS keys, ?::text[] AS subjects) r
            CROSS JOIN LATERAL (
                SELECT f.position FROM notice f WHERE f.subject = ANY (r.subjects) AND f.audience = ANY (r.keys)
                UNION
                SELECT f.position FROM notice f WHERE f.subject = ANY (r.subjects) AND f.also = ANY (r.keys)
            ) told
            JOIN notice n ON n.position = told.position
            JOIN notice_settings s ON s.person = r.person
            WHERE n.xmin <> pg_current_xact_id()::xid
                AND NOT coalesce(
                    (SELECT m.read FROM notice_mark m WHERE m.person = s.person AND m.notice = n.position), n.position <= s.read_up_to)
            FOR NO KEY UPDATE OF s FOR KEY SHARE OF n SKIP LOCKED
            ON CONFLICT (person, notice) DO UPDATE SET read = true
            """;

    private final Journal journal;
    private final KnownKinds kinds;
    private final Caller caller;

    ReadByActing(Journal journal, KnownKinds kinds, Caller caller) {
        this.journal = journal;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** Somebody acts upon a subject. */
    record Upon(Reader reader, String subject) {}

    void follow(@Observes Acted acted) {
        upon(acted.subjectId());
    }

    /** The caller acts; nothing where the service acts by itself, or tells nobody anything. */
    void upon(String subject) {
        if (kinds.all().isEmpty() || !Arc.container().requestContext().isActive() || caller.isAnonymous()) {
            return;
        }
        journal.add(this, new Upon(new Reader(caller.subject(), Audience.keysOf(caller)), subject));
    }

    @Override
    public void write(Connection connection, List<Upon> acts) throws SQLException {
        // One caller as a rule: then one statement, however much was acted upon.
        Map<Reader, List<String>> subjects = acts.stream()
                .collect(Collectors.groupingBy(Upon::reader, Collectors.mapping(Upon::subject, Collectors.toList())));
        for (Map.Entry<Reader, List<String>> acted : subjects.entrySet()) {
            mark(connection, acted.getKey(), acted.getValue());
        }
    }

    private static void mark(Connection connection, Reader reader, List<String> subjects) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, reader.person());
            mark.setArray(2, array(connection, reader.keys()));
            mark.setArray(3, array(connection, subjects.stream().distinct().toList()));
            if (mark.executeUpdate() > 0) {
                NoticeOutbox.wake(connection, List.of(reader.keys().getFirst()));
            }
        }
    }

    private static Array array(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}

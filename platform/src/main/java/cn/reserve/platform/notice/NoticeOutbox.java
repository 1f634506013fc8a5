package cn.reserve.platform.notice;

import cn.reserve.platform.journal.JournalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a transaction's notices with one statement and wakes, at commit, those who wait for them. */
@ApplicationScoped
class NoticeOutbox implements JournalSection<PendingNotice> {
    /** PostgreSQL lets 8,000 bytes through. */
    private static final int LONGEST_NEWS = 7_000;

    private static final String INSERT = """
            INSERT INTO notice (position, id, cause, kind, audience, also, subject, label, link, created_at, next_attempt_at)
            SELECT nextval('notice_position'), n.id::uuid, n.cause, n.kind, n.audience, n.also, n.subject, n.label, n.link,
                n.at::timestamptz, CASE WHEN ? THEN n.at::timestamptz END
            FROM (SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  WITH ORDINALITY AS given (id, cause, kind, audience, also, subject, label, link, at, place) ORDER BY place) n
            WHERE NOT EXISTS (SELECT FROM notice_told t WHERE t.cause = n.cause)
            ON CONFLICT (cause) DO NOTHING
            """;

    private final MailSettings mail;

    NoticeOutbox(MailSettings mail) {
        this.mail = mail;
    }

    @Override
    public void write(Connection connection, List<PendingNotice> notices) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setBoolean(1, mail.way() != MailWay.NONE);
            insert.setArray(2, column(connection, notices, notice -> notice.id().toString()));
            insert.setArray(3, column(connection, notices, PendingNotice::cause));
            insert.setArray(4, column(connection, notices, PendingNotice::kind));
            insert.setArray(
                    5, column(connection, notices, notice -> notice.audience().key()));
            insert.setArray(6, column(connection, notices, NoticeOutbox::also));
            insert.setArray(
                    7, column(connection, notices, notice -> notice.about().subject()));
            insert.setArray(
                    8, column(connection, notices, notice -> notice.about().label()));
            insert.setArray(
                    9, column(connection, notices, notice -> notice.about().link()));
            insert.setArray(
                    10, column(connection, notices, notice -> notice.at().toString()));
            insert.executeUpdate();
        }
        wake(
                connection,
                notices.stream()
                        .flatMap(notice -> notice.audience().each().stream())
                        .map(Audience::key)
                        .distinct()
                        .toList());
    }

    private static @Nullable String also(PendingNotice notice) {
        Audience second = notice.audience().also();
        return second == null ? null : second.key();
    }

    /** Tells all replicas that there are news for these audiences, once the transaction commits. */
    static void wake(Connection connection, List<String> keys) throws SQLException {
        String news = keys.stream().collect(Collectors.joining("\n"));
        boolean fits = news.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NEWS;
        try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, NoticeSignal.CHANNEL);
            notify.setString(2, fits ? news : NoticeSignal.EVERYBODY);
            notify.execute();
        }
    }

    private static Array column(
            Connection connection, List<PendingNotice> notices, Function<PendingNotice, @Nullable String> value)
            throws SQLException {
        return connection.createArrayOf("text", notices.stream().map(value).toArray());
    }
}

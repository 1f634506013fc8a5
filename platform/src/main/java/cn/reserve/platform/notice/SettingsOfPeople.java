package cn.reserve.platform.notice;

import cn.reserve.platform.rest.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What people have chosen, as stored. */
@ApplicationScoped
class SettingsOfPeople {
    private static final String SAVE = """
            INSERT INTO notice_settings (person, version, language, quiet_from, quiet_to, digest, hidden, mailed, unmailed)
            VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person) DO UPDATE SET version = notice_settings.version + 1, language = excluded.language,
                quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest = excluded.digest,
                hidden = excluded.hidden, mailed = excluded.mailed, unmailed = excluded.unmailed
            WHERE notice_settings.version = ?
            """;

    private final DataSource dataSource;

    SettingsOfPeople(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    NoticeSettings of(String person) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT version, language, quiet_from, quiet_to, digest, hidden, mailed, unmailed, read_up_to"
                                + " FROM notice_settings WHERE person = ?")) {
            select.setString(1, person);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? read(row) : NoticeSettings.NOTHING_CHOSEN;
            }
        }
    }

    /** The same for somebody who looks; a newcomer begins with everything read that was told before. */
    NoticeSettings ofReader(String person) throws SQLException {
        NoticeSettings known = of(person);
        if (known != NoticeSettings.NOTHING_CHOSEN) {
            return known;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement begin = connection.prepareStatement("INSERT INTO notice_settings (person, read_up_to)"
                        + " SELECT ?, coalesce(max(position), 0) FROM notice ON CONFLICT (person) DO NOTHING")) {
            begin.setString(1, person);
            begin.executeUpdate();
        }
        return of(person);
    }

    private static NoticeSettings read(ResultSet row) throws SQLException {
        return new NoticeSettings(
                row.getLong("version"),
                Language.valueOf(row.getString("language")),
                quiet(row.getString("quiet_from"), row.getString("quiet_to")),
                Digest.valueOf(row.getString("digest")),
                kinds(row.getArray("hidden")),
                kinds(row.getArray("mailed")),
                kinds(row.getArray("unmailed")),
                row.getLong("read_up_to"));
    }

    private static @Nullable QuietHours quiet(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Set<String> kinds(Array column) throws SQLException {
        return Set.of((String[]) column.getArray());
    }

    /** Stores what was chosen in place of one version; false when that is no longer the current one. */
    boolean save(String person, NoticeSettings chosen) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            QuietHours quiet = chosen.quiet();
            save.setString(1, person);
            save.setString(2, chosen.language().name());
            save.setString(3, quiet == null ? null : quiet.from().toString());
            save.setString(4, quiet == null ? null : quiet.to().toString());
            save.setString(5, chosen.digest().name());
            save.setArray(6, array(connection, chosen.hidden()));
            save.setArray(7, array(connection, chosen.mailed()));
            save.setArray(8, array(connection, chosen.unmailed()));
            save.setLong(9, chosen.version());
            return save.executeUpdate() == 1;
        }
    }

    private static Array array(Connection connection, Collection<String> kinds) throws SQLException {
        return connection.createArrayOf("text", kinds.toArray());
    }
}

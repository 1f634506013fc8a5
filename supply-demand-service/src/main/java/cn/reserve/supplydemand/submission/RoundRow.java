package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of a sheet of an enterprise. */
@Entity
@Table(name = "round_row")
class RoundRow {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> data;

    private String print;

    /** The row of an earlier round that this one was taken over from. */
    private @Nullable UUID takenFrom;

    @SuppressWarnings("NullAway.Init")
    RoundRow() {}

    @SuppressWarnings("NullAway.Init")
    RoundRow(UUID submission, SheetKind kind, int number, SortedMap<String, String> values) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.submissionId = submission;
        this.kind = kind;
        this.number = number;
        change(values);
    }

    /** The same equipment as a row of an earlier round: its listing goes on with this one. */
    RoundRow takenFrom(UUID earlier) {
        takenFrom = earlier;
        return this;
    }

    /** The rows whose listing this one goes on with: itself, and the one that it was taken over from. */
    List<UUID> listedAs() {
        return takenFrom == null ? List.of(id) : List.of(id, takenFrom);
    }

    final void change(SortedMap<String, String> values) {
        data = new TreeMap<>(values);
        print = print(values);
    }

    /** The same for the same values. */
    static String print(SortedMap<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (key, value) -> text.append(key).append('\n').append(value).append('\0'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID submission() {
        return submissionId;
    }

    SheetKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    String print() {
        return print;
    }

    SortedMap<String, String> values() {
        return new TreeMap<>(data);
    }
}

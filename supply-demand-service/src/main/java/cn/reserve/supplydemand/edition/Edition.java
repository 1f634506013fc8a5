package cn.reserve.supplydemand.edition;

import cn.reserve.supplydemand.round.RoundFrozen;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a round said when it was frozen. */
@Entity
@Immutable
@Table(name = "round_edition")
class Edition {
    @Id
    private UUID id;

    private UUID roundId;
    private int number;
    private @Nullable String reason;
    private int enterprises;
    private int rowCount;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EditionSheet> sheets;

    private String frozenBy;
    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init")
    Edition() {}

    Edition(UUID id, int number, RoundFrozen frozen, Contents contents) {
        this.id = id;
        this.roundId = frozen.round();
        this.number = number;
        this.reason = frozen.reason();
        this.enterprises = contents.enterprises();
        this.rowCount = contents.rows();
        this.digest = contents.digest();
        this.sheets = contents.sheets();
        this.frozenBy = frozen.person();
        this.frozenAt = frozen.at();
    }

    /** What its rows come to. */
    record Contents(int enterprises, int rows, String digest, List<EditionSheet> sheets) {}

    UUID id() {
        return id;
    }

    UUID round() {
        return roundId;
    }

    int number() {
        return number;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int enterprises() {
        return enterprises;
    }

    int rows() {
        return rowCount;
    }

    String digest() {
        return digest;
    }

    List<EditionSheet> sheets() {
        return List.copyOf(sheets);
    }

    String frozenBy() {
        return frozenBy;
    }

    Instant frozenAt() {
        return frozenAt;
    }
}

package cn.reserve.supplydemand.edition;

import cn.reserve.supplydemand.round.RoundFrozen;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Recipe of the digests that are made now. */
    static final int RECIPE = 2;

    @Id
    private UUID id;

    private UUID roundId;
    private int number;
    private @Nullable String reason;
    private int enterprises;
    private int rowCount;
    private String digest;
    private int recipe;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> pages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EditionSheet> sheets;

    private String frozenBy;
    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init")
    Edition() {}

    @SuppressWarnings("NullAway.Init")
    Edition(UUID id, int number, RoundFrozen frozen, Contents contents) {
        this.id = id;
        this.roundId = frozen.round();
        this.number = number;
        this.reason = frozen.reason();
        this.enterprises = contents.enterprises();
        this.rowCount = contents.rows();
        this.sheets = contents.sheets();
        this.frozenBy = frozen.person();
        this.frozenAt = frozen.at();
        this.recipe = RECIPE;
    }

    /** Says by what a copy is known: the digest of each page of its official workbook. Before it is stored; then it never changes. */
    Edition signed(Map<String, String> byPage) {
        pages = new LinkedHashMap<>(byPage);
        digest = PagesDigest.whole(byPage);
        return this;
    }

    /** What its rows come to. */
    record Contents(int enterprises, int rows, List<EditionSheet> sheets) {}

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

    int recipe() {
        return recipe;
    }

    /** Digest of each page of the official workbook by its name; empty of recipe 1. */
    Map<String, String> pages() {
        return new LinkedHashMap<>(pages);
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

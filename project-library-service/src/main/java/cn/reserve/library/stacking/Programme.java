package cn.reserve.library.stacking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A programme as stored. */
@Entity
@Immutable
@Table(name = "policy_programme")
class Programme {
    @Id
    private String id;

    @Column(nullable = false)
    private int position;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String clause;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Support support;

    @Column(nullable = false)
    private BigDecimal percent;

    @Column(name = "max_months", nullable = false)
    private int maxMonths;

    private @Nullable BigDecimal ceiling;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean givesMoney() {
        return support != Support.NONE;
    }

    EstimatePolicy.Terms terms() {
        return new EstimatePolicy.Terms(support, percent, maxMonths, ceiling);
    }

    String id() {
        return id;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    String clause() {
        return clause;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

package cn.reserve.financing.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one whitelisted project wants to borrow. Amounts in yuan, rate in percent a year, term in months.
 *
 * <p>Read only for Hibernate: the feed and docking write it with single statements ({@link Needs}), the state is
 * computed by the database.
 */
@Entity
@Immutable
@Table(name = "need")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class Need {
    @Id
    private UUID id;

    private long version;
    private UUID projectId;
    private @Nullable String projectCode;
    private String projectName;
    private String field;
    private @Nullable String direction;
    private @Nullable String industry;
    private String county;
    private String countyName;
    private String uscc;
    private String enterpriseName;
    private @Nullable String sizeClass;
    private @Nullable BigDecimal totalInvestment;
    private @Nullable BigDecimal equipmentInvestment;
    private BigDecimal amount;
    private @Nullable Integer termMonths;
    private @Nullable BigDecimal latestRate;

    @Column(name = "loan_use")
    private @Nullable String use;

    private @Nullable String guarantee;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> intendedBanks;

    private boolean consentGiven;
    private @Nullable LocalDate consentUntil;
    private @Nullable String content;
    private @Nullable UUID batchId;
    private @Nullable String batchNumber;
    private Instant publishedAt;
    private int openCases;
    private BigDecimal approvedAmount;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedEnding endedKind;

    private @Nullable String endedReason;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private Instant updatedAt;

    protected Need() {}

    /** The enterprise's consent as the library last reported it. */
    public Consent consent() {
        return new Consent(consentGiven, consentUntil);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable String projectCode() {
        return projectCode;
    }

    public String projectName() {
        return projectName;
    }

    public String field() {
        return field;
    }

    public @Nullable String direction() {
        return direction;
    }

    public @Nullable String industry() {
        return industry;
    }

    public String county() {
        return county;
    }

    public String countyName() {
        return countyName;
    }

    public String uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public @Nullable String sizeClass() {
        return sizeClass;
    }

    public @Nullable BigDecimal totalInvestment() {
        return totalInvestment;
    }

    public @Nullable BigDecimal equipmentInvestment() {
        return equipmentInvestment;
    }

    public BigDecimal amount() {
        return amount;
    }

    public @Nullable Integer termMonths() {
        return termMonths;
    }

    public @Nullable BigDecimal latestRate() {
        return latestRate;
    }

    public @Nullable String use() {
        return use;
    }

    public @Nullable String guarantee() {
        return guarantee;
    }

    public List<String> intendedBanks() {
        return intendedBanks;
    }

    public @Nullable String content() {
        return content;
    }

    /** Null for a need of before batches were known. */
    public @Nullable UUID batchId() {
        return batchId;
    }

    public @Nullable String batchNumber() {
        return batchNumber;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public int openCases() {
        return openCases;
    }

    public BigDecimal approvedAmount() {
        return approvedAmount;
    }

    public @Nullable NeedEnding endedKind() {
        return endedKind;
    }

    public @Nullable String endedReason() {
        return endedReason;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public NeedState state() {
        return state;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

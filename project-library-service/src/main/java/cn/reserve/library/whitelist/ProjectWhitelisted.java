package cn.reserve.library.whitelist;

import cn.reserve.library.form.Consent;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.LoanWish;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project was published to banks; what other services learn of it. A project without a loan wish has {@code loan} null. It names no
 * person: an event stays for ever, and a consent does not.
 */
record ProjectWhitelisted(
        UUID projectId,
        @Nullable String projectCode,
        String name,
        Field field,
        @Nullable Direction direction,
        String county,
        String countyName,
        @Nullable String industry,
        Snapshot.Borrower enterprise,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal equipmentInvestment,
        @Nullable LoanWish loan,
        @Nullable Consent consent,
        @Nullable String content,
        InBatch batch) {
    static final String TYPE = "library.project-whitelisted";

    /** The decision. */
    record InBatch(UUID id, String number, Instant publishedAt) {}

    static ProjectWhitelisted of(Snapshot project, Batch batch) {
        return new ProjectWhitelisted(
                project.projectId(),
                project.projectCode(),
                project.name(),
                project.field(),
                project.direction(),
                project.county(),
                project.countyName(),
                project.industry(),
                project.enterprise(),
                project.totalInvestment(),
                project.equipmentInvestment(),
                project.loan(),
                project.consent(),
                project.content(),
                new InBatch(batch.id(), batch.number(), Objects.requireNonNull(batch.publishedAt())));
    }
}

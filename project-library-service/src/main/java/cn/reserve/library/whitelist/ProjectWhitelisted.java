package cn.reserve.library.whitelist;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.SizeClass;
import cn.reserve.library.form.Consent;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.LoanWish;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project was published to banks; what other services learn of it. A project without a loan wish has {@code loan} null. */
record ProjectWhitelisted(
        UUID projectId,
        @Nullable String projectCode,
        String name,
        Field field,
        @Nullable Direction direction,
        String county,
        String countyName,
        @Nullable String industry,
        Borrower enterprise,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal equipmentInvestment,
        @Nullable LoanWish loan,
        @Nullable Consent consent,
        @Nullable String content,
        InBatch batch) {
    static final String TYPE = "library.project-whitelisted";

    /** The enterprise behind the project; whom to call only while its consent stands. */
    record Borrower(
            String uscc,
            String name,
            SizeClass sizeClass,
            @Nullable String contactName,
            @Nullable String contactPhone) {

        static Borrower of(Snapshot.Borrower enterprise, @Nullable Enterprise contact) {
            return new Borrower(
                    enterprise.uscc(),
                    enterprise.name(),
                    enterprise.sizeClass(),
                    contact == null ? null : contact.contactName(),
                    contact == null ? null : contact.contactPhone());
        }
    }

    /** The decision. */
    record InBatch(UUID id, String number, Instant publishedAt) {}

    /**
     * The event.
     *
     * @param contact the enterprise with its contact person; null when its consent does not stand today
     */
    static ProjectWhitelisted of(Snapshot project, Batch batch, @Nullable Enterprise contact) {
        return new ProjectWhitelisted(
                project.projectId(),
                project.projectCode(),
                project.name(),
                project.field(),
                project.direction(),
                project.county(),
                project.countyName(),
                project.industry(),
                Borrower.of(project.enterprise(), contact),
                project.totalInvestment(),
                project.equipmentInvestment(),
                project.loan(),
                project.consent(),
                project.content(),
                new InBatch(batch.id(), batch.number(), Objects.requireNonNull(batch.publishedAt())));
    }
}

package cn.reserve.library.enterprise;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.membership.MembershipState;
import cn.reserve.platform.standards.Uscc;
import cn.reserve.platform.standards.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration file.
 *
 * @param contactName null when it is masked, as are {@code contactPhone} and {@code contactEmail}
 * @param contactMasked true for a caller whose work needs nobody's telephone
 * @param reasons of the last return; empty when there is nothing to mend
 * @param rejection why the district rejected the file for good; null unless it did
 * @param usccSuspicious true when the check character of the code is wrong; possible for early codes, worth a look
 * @param membership how far the organisation's account is; null before verification
 * @param mergedInto the file that stands in this one's place; null unless it was merged
 * @param actions what the caller may do now
 */
public record EnterpriseResponse(
        UUID id,
        long version,
        EnterpriseState state,
        String uscc,
        boolean usccSuspicious,
        String name,
        String county,
        String countyName,
        String industry,
        SizeClass sizeClass,
        boolean aboveScale,
        String address,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        boolean contactMasked,
        List<FieldReason> reasons,
        @Nullable String rejection,
        @Nullable MembershipState membership,
        @Nullable MergedInto mergedInto,
        List<EnterpriseAction> actions,
        Instant submittedAt,
        @Nullable Instant verifiedAt,
        Instant updatedAt) {

    /** The surviving file. */
    public record MergedInto(UUID id, String uscc, String name) {}

    static EnterpriseResponse of(
            Enterprise enterprise,
            boolean contactMasked,
            @Nullable MembershipState membership,
            @Nullable MergedInto mergedInto,
            List<EnterpriseAction> actions) {
        return new EnterpriseResponse(
                enterprise.id(),
                enterprise.version(),
                enterprise.state(),
                enterprise.uscc(),
                Uscc.check(enterprise.uscc()) == Verdict.WRONG_CHECK_CHARACTER,
                enterprise.name(),
                enterprise.county(),
                enterprise.countyName(),
                enterprise.industry(),
                enterprise.sizeClass(),
                enterprise.aboveScale(),
                enterprise.address(),
                contactMasked ? null : enterprise.contactName(),
                contactMasked ? null : enterprise.contactPhone(),
                contactMasked ? null : enterprise.contactEmail(),
                contactMasked,
                enterprise.reasons(),
                enterprise.rejection(),
                membership,
                mergedInto,
                actions,
                enterprise.submittedAt(),
                enterprise.verifiedAt(),
                enterprise.updatedAt());
    }
}

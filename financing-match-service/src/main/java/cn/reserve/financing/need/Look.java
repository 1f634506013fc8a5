package cn.reserve.financing.need;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader gets of a need from this service's own tables.
 *
 * @param shown what of the protected fields
 * @param approvedAmount approved by all banks together, yuan; null for a bank
 */
record Look(
        Need need,
        DisclosurePolicy.Disclosure shown,
        boolean consentStands,
        List<NeedResponse.IntendedBank> banks,
        @Nullable BigDecimal approvedAmount,
        NeedRow.@Nullable OwnCase ownCase,
        List<NeedResponse.NeedAction> actions) {}

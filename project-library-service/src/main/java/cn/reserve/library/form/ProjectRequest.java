package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The project form. Name, field and county are always needed; everything else may wait until submission.
 *
 * @param code of the national approval platform (GB/T 40058-2021), YYYY-RRRRRR-DD-TT-NNNNN-C
 * @param industry class of GB/T 4754
 * @param county six-digit division code
 * @param totalInvestment yuan, as are all amounts
 * @param yearPlan investment planned for this year
 * @param promise that permits under way follow; on the promise track only
 */
public record ProjectRequest(
        @PlainText(max = 40) @Nullable String code,
        @NotBlank @PlainText(max = 200) String name,
        @NotNull Field field,
        @Nullable Direction direction,
        @Nullable Nature nature,

        @Pattern(regexp = "[A-T]?\\d{2,4}", message = "{violation.industry}") @Nullable
        String industry,

        @NotNull @Pattern(regexp = "\\d{6}", message = "{violation.county}")
        String county,

        @PlainText(max = 200) @Nullable String address,
        @PlainText(max = 4000, lines = true) @Nullable String content,
        @PlainText(max = 1000, lines = true) @Nullable String scale,
        @PlainText(max = 50) @Nullable String leadPerson,

        @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "{violation.phone}") @Nullable
        String leadPhone,

        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedCompletion,
        @Money @Nullable BigDecimal totalInvestment,
        @Money @Nullable BigDecimal fixedAssetInvestment,
        @Money @Nullable BigDecimal equipmentInvestment,
        @Size(max = 20) List<@NotNull @Valid Funding> funding,
        @Money @Nullable BigDecimal yearPlan,
        @Nullable LandUse landUse,
        @Size(max = 20) List<@NotNull @Valid Permit> permits,
        @Size(max = 500) List<@NotNull @Valid RetiredEquipment> retiredEquipment,
        @Size(max = 500) List<@NotNull @Valid NewEquipment> newEquipment,
        @Valid @Nullable Effect effect,
        @Valid @Nullable LoanWish loan,
        @Valid @Nullable Consent consent,
        @Valid @Nullable Declaration declaration,
        @Valid @Nullable PermitPromise promise) {

    /** An absent list is an empty one. */
    public ProjectRequest {
        funding = list(funding);
        permits = list(permits);
        retiredEquipment = list(retiredEquipment);
        newEquipment = list(newEquipment);
    }

    /** The same form with another consent. */
    public ProjectRequest with(Consent changed) {
        return with(leadPerson, leadPhone, changed);
    }

    /** The same form with the consent that counts, which is said apart from it; null where none was ever said. */
    public ProjectRequest withConsent(@Nullable Consent counting) {
        return with(leadPerson, leadPhone, counting);
    }

    /** The same form for those whose work needs nobody's telephone. */
    public ProjectRequest withoutContact() {
        return with(null, null, consent);
    }

    private ProjectRequest with(@Nullable String person, @Nullable String phone, @Nullable Consent changed) {
        return new ProjectRequest(
                code,
                name,
                field,
                direction,
                nature,
                industry,
                county,
                address,
                content,
                scale,
                person,
                phone,
                plannedStart,
                plannedCompletion,
                totalInvestment,
                fixedAssetInvestment,
                equipmentInvestment,
                funding,
                yearPlan,
                landUse,
                permits,
                retiredEquipment,
                newEquipment,
                effect,
                loan,
                changed,
                declaration,
                promise);
    }

    /** A null element is left to validation, which names it. */
    private static <T> List<T> list(@Nullable List<T> sent) {
        if (sent == null) {
            return List.of();
        }
        return sent.stream().anyMatch(java.util.Objects::isNull) ? sent : List.copyOf(sent);
    }
}

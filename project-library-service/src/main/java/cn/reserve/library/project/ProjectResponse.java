package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.form.Consent;
import cn.reserve.library.form.Declaration;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Effect;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LandUse;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.Nature;
import cn.reserve.library.form.NewEquipment;
import cn.reserve.library.form.Permit;
import cn.reserve.library.form.PermitPromise;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.RetiredEquipment;
import cn.reserve.library.form.Track;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project: the form, where it stands, and what the caller may do now.
 *
 * @param contactMasked true for a caller whose work needs nobody's telephone: lead person and telephone are null then
 * @param flags what the consistency checks found; may be justified and accepted
 * @param reasons of the last return; empty when there is nothing to mend
 * @param answer what has been done about the last return; for the enterprise's own people while the project is returned, else null
 * @param coUnits codes of the bureaus that countersign beside the lead unit; {@code countersigned} those that did
 * @param openChange id of the change request that is on its way; null when there is none
 * @param dueAt end of the reviewing level's deadline
 */
public record ProjectResponse(
        UUID id,
        long version,
        ProjectState state,
        @Nullable ProjectStage stage,
        Track track,
        EnterpriseName enterprise,
        @Nullable String code,
        String name,
        Field field,
        @Nullable Direction direction,
        @Nullable Nature nature,
        @Nullable String industry,
        String county,
        String countyName,
        @Nullable String address,
        @Nullable String content,
        @Nullable String scale,
        @Nullable String leadPerson,
        @Nullable String leadPhone,
        boolean contactMasked,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedCompletion,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal fixedAssetInvestment,
        @Nullable BigDecimal equipmentInvestment,
        List<Funding> funding,
        @Nullable BigDecimal yearPlan,
        @Nullable LandUse landUse,
        List<Permit> permits,
        List<RetiredEquipment> retiredEquipment,
        List<NewEquipment> newEquipment,
        @Nullable Effect effect,
        @Nullable LoanWish loan,
        @Nullable Consent consent,
        @Nullable Declaration declaration,
        @Nullable PermitPromise promise,
        List<Flag> flags,
        List<FieldReason> reasons,
        @Nullable ReturnAnswer answer,
        List<ProjectAction> actions,
        List<String> coUnits,
        List<String> countersigned,
        @Nullable UUID openChange,
        @Nullable Instant dueAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt) {

    /** Whose project it is. */
    public record EnterpriseName(String uscc, String name) {}

    /** The project as one viewer may see it; its own people see what they have mended since a return. */
    static ProjectResponse of(
            Project project,
            boolean own,
            boolean contactMasked,
            List<ProjectAction> actions,
            @Nullable ReturnAnswer answer) {
        ProjectRequest whole = own ? project.pendingForm() : project.form();
        ProjectRequest form = contactMasked ? whole.withoutContact() : whole;
        return new ProjectResponse(
                project.id(),
                project.version(),
                project.state(),
                project.stage(),
                project.track(),
                new EnterpriseName(project.uscc(), project.enterpriseName()),
                form.code(),
                form.name(),
                form.field(),
                form.direction(),
                form.nature(),
                form.industry(),
                form.county(),
                own ? project.pendingCountyName() : project.countyName(),
                form.address(),
                form.content(),
                form.scale(),
                form.leadPerson(),
                form.leadPhone(),
                contactMasked,
                form.plannedStart(),
                form.plannedCompletion(),
                form.totalInvestment(),
                form.fixedAssetInvestment(),
                form.equipmentInvestment(),
                form.funding(),
                form.yearPlan(),
                form.landUse(),
                form.permits(),
                form.retiredEquipment(),
                form.newEquipment(),
                form.effect(),
                form.loan(),
                form.consent(),
                form.declaration(),
                form.promise(),
                project.flags().found(),
                project.reasons(),
                answer,
                actions,
                project.signing().coUnits(),
                project.signing().signed(),
                project.openChange(),
                project.dueAt(),
                project.createdAt(),
                project.updatedAt(),
                project.submittedAt());
    }
}

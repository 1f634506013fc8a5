package cn.reserve.library.whitelist;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.SizeClass;
import cn.reserve.library.form.Consent;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.Project;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is when its batch is submitted; what the list and the banks go by. Amounts are yuan.
 *
 * <p>It names no contact person: what is hashed stays for ever, and a consent does not.
 */
record Snapshot(
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
        @Nullable String content) {

    /** The enterprise behind the project. */
    record Borrower(String uscc, String name, SizeClass sizeClass) {}

    /** The same project with the consent that stands now. */
    Snapshot with(@Nullable Consent current) {
        return new Snapshot(
                projectId,
                projectCode,
                name,
                field,
                direction,
                county,
                countyName,
                industry,
                enterprise,
                totalInvestment,
                equipmentInvestment,
                loan,
                current,
                content);
    }

    static Snapshot of(Project project, Enterprise enterprise) {
        ProjectRequest form = project.form();
        return new Snapshot(
                project.id(),
                form.code(),
                form.name(),
                form.field(),
                form.direction(),
                form.county(),
                project.countyName(),
                form.industry(),
                new Borrower(enterprise.uscc(), enterprise.name(), enterprise.sizeClass()),
                form.totalInvestment(),
                form.equipmentInvestment(),
                form.loan(),
                form.consent(),
                form.content());
    }
}

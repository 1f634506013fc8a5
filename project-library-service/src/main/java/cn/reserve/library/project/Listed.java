package cn.reserve.library.project;

import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.ProjectRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The parts of a form that lists show, filter and sort by, as columns of their own. */
@Embeddable
public record Listed(
        @Nullable String code,
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Field field,

        @Enumerated(EnumType.STRING) @Nullable Direction direction,
        @Column(nullable = false) String county,
        @Column(name = "county_name", nullable = false) String countyName,
        @Column(name = "total_investment") @Nullable BigDecimal totalInvestment,
        @Column(name = "loan_amount") @Nullable BigDecimal loanAmount) {

    /** Of a form; the county by its name as well. */
    public static Listed of(ProjectRequest form, String countyName) {
        return new Listed(
                form.code(),
                form.name(),
                form.field(),
                form.direction(),
                form.county(),
                countyName,
                form.totalInvestment(),
                form.loan() == null ? null : form.loan().amount());
    }
}

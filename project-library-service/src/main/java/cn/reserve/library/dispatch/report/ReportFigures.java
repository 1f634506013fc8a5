package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.credibility.Reported;
import cn.reserve.library.form.Funding;
import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is reported. Amounts are yuan.
 *
 * @param investedPeriod in this month
 * @param investedYear in this year up to this month
 * @param investedTotal since the beginning
 * @param funds in place, by source
 * @param installed machines
 * @param summary how it went, in words
 */
@Schema(name = "DispatchFigures")
public record ReportFigures(
        @NotNull @Money BigDecimal investedPeriod,
        @NotNull @Money BigDecimal investedYear,
        @NotNull @Money BigDecimal investedTotal,
        @Size(max = 7) List<@NotNull @Valid Funding> funds,
        @NotNull @Money BigDecimal fundsPaid,
        @NotNull ImageProgress progress,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @NotNull @Min(0) @Max(1_000_000) Integer installed,
        @NotBlank @PlainText(max = 1000, lines = true) String summary,
        @PlainText(max = 1000, lines = true) @Nullable String wishes) {

    /** An absent list is an empty one. */
    public ReportFigures {
        funds = funds == null ? List.of() : funds;
    }

    /** All funds in place. */
    BigDecimal fundsInPlace() {
        return funds.stream().map(Funding::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As far as months are compared. */
    Reported reported(YearMonth period) {
        return new Reported(
                period, investedPeriod, investedYear, investedTotal, fundsInPlace(), fundsPaid, installed, summary);
    }
}

package cn.reserve.library.whitelist;

import cn.reserve.library.form.Field;
import cn.reserve.library.rules.RuleVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An admitted project that may enter a batch, with what each rule says today. */
public record Candidate(
        UUID projectId,
        String projectName,
        String enterpriseName,
        String uscc,
        Field field,
        String county,
        String countyName,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        boolean eligible,
        List<RuleVerdict> verdicts) {}

package cn.reserve.library.rules;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a rule.
 *
 * @param ruleId stable name; an existing one makes a new version of that rule
 * @param programmeZh what people call the programme; needed when it is a new one, a known one keeps its name; so {@code programmeEn}
 * @param relending whether a new programme is one of re-lending
 * @param clause the notice and clause it comes from
 * @param validFrom proposed first day
 * @param validTo proposed last day; null while it stands
 * @param condition CEL over the facts, amounts in fen
 * @param binding whether the city's list requires it to be passed
 */
public record RuleRequest(
        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+([.-][a-z0-9]+)*", message = "{violation.rule-name}")
        String ruleId,

        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+([.-][a-z0-9]+)*", message = "{violation.rule-name}")
        String programme,

        @PlainText(max = 80) @Nullable String programmeZh,
        @PlainText(max = 80) @Nullable String programmeEn,
        @Nullable Boolean relending,

        @NotBlank @PlainText(max = 200) String clause,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @NotBlank @PlainText(max = Condition.MAX_LENGTH, lines = true)
        String condition,

        boolean binding,
        @NotBlank @PlainText(max = 200) String passZh,
        @NotBlank @PlainText(max = 200) String passEn,
        @NotBlank @PlainText(max = 200) String failZh,
        @NotBlank @PlainText(max = 200) String failEn) {}

package cn.reserve.library.rules;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a condition may become a rule: it parses, knows its facts, asks a yes-or-no question, has no patterns, does not loop, is cheap, and can be computed
 * whatever the amounts are. Tried at the edges: every amount zero and every amount at its largest.
 */
final class ConditionCheck {
    /** Steps that judging one project may take. */
    static final int MAX_COST = 120;

    /** No function of conditions; named so that the answer says what to use instead. */
    private static final String PATTERNS = "matches";

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern TOO_DEEP = Pattern.compile("recursion limit exceeded\\. limit: (\\d+)");
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']+)' applied to '([^']+)'");
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '([^']+)'");
    private static final List<BigDecimal> EDGES = List.of(BigDecimal.ZERO, new BigDecimal("10000000000000"));

    private ConditionCheck() {}

    /**
     * The condition, ready to judge.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code condition} and what is wrong with it
     */
    static Condition require(String text) {
        try {
            Condition condition = Condition.compiled(text);
            refuse(afterCompiling(condition));
            return condition;
        } catch (CelValidationException wrong) {
            throw Problems.invalid(wrong.getErrors().stream()
                    .limit(5)
                    .map(ConditionCheck::violation)
                    .toList());
        } catch (CelEvaluationException wrong) {
            throw Problems.invalid(violation("condition-syntax", 1, 1));
        }
    }

    static int cost(Condition condition) {
        return cost(condition.tree().getExpr());
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw Problems.invalid(found);
        }
    }

    private static List<Violation> afterCompiling(Condition condition) {
        if (loops(condition.tree().getExpr())) {
            return List.of(violation("condition-loops"));
        }
        int cost = cost(condition);
        if (cost > MAX_COST) {
            return List.of(violation("condition-too-costly", cost, MAX_COST));
        }
        List<Violation> found = new ArrayList<>();
        for (BigDecimal edge : EDGES) {
            for (boolean truth : List.of(false, true)) {
                tried(condition, edge, truth)
                        .filter(each -> !found.contains(each))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<Violation> tried(Condition condition, BigDecimal edge, boolean truth) {
        Facts facts = new Facts();
        for (Fact fact : Fact.values()) {
            switch (fact.kind()) {
                case YES_NO -> facts.with(fact, (Boolean) truth);
                case WORD -> facts.with(fact, "");
                case NUMBER ->
                    facts.with(
                            fact, (Integer) edge.min(BigDecimal.valueOf(10_000)).intValue());
                case FEN -> facts.with(fact, edge);
            }
        }
        try {
            return condition.evaluate(facts) instanceof Boolean
                    ? Stream.empty()
                    : Stream.of(violation("condition-not-boolean", "dyn"));
        } catch (CelEvaluationException failed) {
            return Stream.of(
                    failed.getErrorCode() == CelErrorCode.DIVIDE_BY_ZERO
                            ? violation("condition-divides-by-zero")
                            : violation("condition-not-computable"));
        }
    }

    private static Violation violation(CelIssue issue) {
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.find()) {
            if (undeclared.group(1).equals(PATTERNS)) {
                return violation("condition-no-patterns");
            }
            return violation("condition-unknown-fact", undeclared.group(1));
        }
        Matcher deep = TOO_DEEP.matcher(issue.getMessage());
        if (deep.find()) {
            return violation("condition-too-deep", deep.group(1));
        }
        Matcher overload = NO_OVERLOAD.matcher(issue.getMessage());
        if (overload.find()) {
            return violation("condition-type", overload.group(1).replace("_", ""), overload.group(2));
        }
        Matcher result = RESULT.matcher(issue.getMessage());
        if (result.find()) {
            return violation("condition-not-boolean", result.group(1));
        }
        return violation(
                "condition-syntax",
                issue.getSourceLocation().getLine(),
                issue.getSourceLocation().getColumn() + 1);
    }

    private static Violation violation(String rule, Object... arguments) {
        return Violation.of("condition", rule, arguments);
    }

    private static boolean loops(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION
                || parts(expression).anyMatch(ConditionCheck::loops);
    }

    private static int cost(CelExpr expression) {
        return 1 + parts(expression).mapToInt(ConditionCheck::cost).sum();
    }

    private static Stream<CelExpr> parts(CelExpr expression) {
        return switch (expression.getKind()) {
            case CALL -> Stream.concat(expression.call().target().stream(), expression.call().args().stream());
            case SELECT -> Stream.of(expression.select().operand());
            case LIST -> expression.list().elements().stream();
            case MAP -> expression.map().entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
            case STRUCT -> expression.struct().entries().stream().map(CelExpr.CelStruct.Entry::value);
            case CONSTANT, IDENT, COMPREHENSION, NOT_SET -> Stream.empty();
        };
    }
}

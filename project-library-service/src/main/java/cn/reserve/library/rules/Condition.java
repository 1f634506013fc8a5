package cn.reserve.library.rules;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelUnknownSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type-checked condition over the facts. */
final class Condition {
    /** Characters that a condition may have. */
    static final int MAX_LENGTH = 2_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseRecursionDepth(100)
            .comprehensionMaxIterations(1_000)
            .build();
    /** A pattern of thirty characters can ask for more memory than the service has: conditions know none. */
    private static final CelStandardDeclarations DECLARED = CelStandardDeclarations.newBuilder()
            .excludeFunctions(CelStandardDeclarations.StandardFunction.MATCHES)
            .build();

    private static final CelStandardFunctions FUNCTIONS = CelStandardFunctions.newBuilder()
            .excludeFunctions(CelStandardFunctions.StandardFunction.MATCHES)
            .build();
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(FUNCTIONS)
            .addFunctionBindings(
                    CelFunctionBinding.from("yuan_int", Long.class, yuan -> Math.multiplyExact(yuan, 100L)))
            .build();

    /** What was a condition once and can no longer be read: in trouble with every project. */
    static final Condition NOT_COMPUTABLE = new Condition();

    private final @Nullable CelAbstractSyntaxTree tree;
    private final CelRuntime.@Nullable Program program;
    private final List<Fact> asks;

    private Condition() {
        tree = null;
        program = null;
        asks = List.of();
    }

    private Condition(CelAbstractSyntaxTree tree, CelRuntime.Program program) {
        this.tree = tree;
        this.program = program;
        Set<String> named =
                tree.getReferenceMap().values().stream().map(CelReference::name).collect(Collectors.toSet());
        this.asks = Arrays.stream(Fact.values())
                .filter(fact -> named.contains(fact.variable()))
                .toList();
    }

    /**
     * What a condition says of one project.
     *
     * @param missing facts that it needed and that are not known; empty when judged
     * @param trouble true when it could not be computed at all, e.g. divides by zero; nobody can confirm such a thing, so it blocks
     */
    record Outcome(Verdict verdict, List<Fact> missing, boolean trouble) {
        private static final Outcome PASS = new Outcome(Verdict.PASS, List.of(), false);
        private static final Outcome FAIL = new Outcome(Verdict.FAIL, List.of(), false);
        private static final Outcome TROUBLE = new Outcome(Verdict.NOT_JUDGED, List.of(), true);
    }

    /**
     * Compiles and type-checks.
     *
     * @throws RuleNotValid when it does not parse, names an unknown fact, or is not a yes-or-no question
     */
    static Condition of(String ruleId, String text) {
        try {
            return compiled(text);
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new RuleNotValid(ruleId, wrong);
        }
    }

    static Condition compiled(String text) throws CelValidationException, CelEvaluationException {
        CelAbstractSyntaxTree checked = COMPILER.compile(text).getAst();
        return new Condition(checked, RUNTIME.createProgram(checked));
    }

    /** Whether the condition holds; not judged when that hangs on an unknown fact, or when it cannot be computed. */
    Outcome judge(Facts facts) {
        if (!isComputable()) {
            return Outcome.TROUBLE;
        }
        try {
            return switch (evaluate(facts)) {
                case Boolean holds -> holds ? Outcome.PASS : Outcome.FAIL;
                // CEL's own mark for "depends on what is not known".
                case CelUnknownSet _ -> unknown(facts);
                default -> Outcome.TROUBLE;
            };
        } catch (CelEvaluationException failed) {
            return failed.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND ? unknown(facts) : Outcome.TROUBLE;
        }
    }

    /** Whether it was compiled. */
    boolean isComputable() {
        return program != null;
    }

    Object evaluate(Facts facts) throws CelEvaluationException {
        return Objects.requireNonNull(program).eval(facts.variables());
    }

    private Outcome unknown(Facts facts) {
        List<Fact> missing = new ArrayList<>(asks);
        missing.removeIf(fact -> facts.value(fact).isPresent());
        return new Outcome(Verdict.NOT_JUDGED, List.copyOf(missing), false);
    }

    /** The facts that it asks for. */
    List<Fact> asks() {
        return asks;
    }

    CelAbstractSyntaxTree tree() {
        return Objects.requireNonNull(tree);
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(DECLARED)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "yuan", CelOverloadDecl.newGlobalOverload("yuan_int", SimpleType.INT, SimpleType.INT)));
        for (Fact fact : Fact.values()) {
            builder.addVar(fact.variable(), fact.type());
        }
        return builder.build();
    }
}

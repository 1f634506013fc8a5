package cn.reserve.library.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;

/** A type-checked condition over the facts. */
final class Condition {
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFunctionBindings(
                    CelFunctionBinding.from("yuan_int", Long.class, yuan -> Math.multiplyExact(yuan, 100L)))
            .build();

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    /**
     * Compiles and type-checks.
     *
     * @throws RuleNotValid when it does not parse, names an unknown fact, or is not a yes-or-no question
     */
    static Condition of(String ruleId, String text) {
        try {
            CelAbstractSyntaxTree checked = COMPILER.compile(text).getAst();
            return new Condition(RUNTIME.createProgram(checked));
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new RuleNotValid(ruleId, wrong);
        }
    }

    /** Whether the condition holds; not judged when that hangs on an unknown fact. */
    Verdict judge(Facts facts) {
        try {
            return switch (program.eval(facts.variables())) {
                case Boolean holds -> holds ? Verdict.PASS : Verdict.FAIL;
                // CEL's own mark for "depends on what is not known".
                case CelUnknownSet _ -> Verdict.NOT_JUDGED;
                case Object other -> throw new IllegalStateException("A checked condition gave " + other);
            };
        } catch (CelEvaluationException failed) {
            if (failed.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return Verdict.NOT_JUDGED;
            }
            throw new IllegalStateException("A checked condition failed", failed);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "yuan", CelOverloadDecl.newGlobalOverload("yuan_int", SimpleType.INT, SimpleType.INT)));
        for (Fact fact : Fact.values()) {
            builder.addVar(fact.variable(), fact.type());
        }
        return builder.build();
    }
}

package cn.reserve.library.rules;

import cn.reserve.platform.rest.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule says of a project, as a sentence in both languages. Pure. */
final class Saying {
    private Saying() {}

    /** The rule's own words where it judged; else what keeps it from judging. */
    static Wording of(Condition.Outcome outcome, Wording pass, Wording fail) {
        return switch (outcome.verdict()) {
            case PASS -> pass;
            case FAIL -> fail;
            case NOT_JUDGED -> outcome.trouble() ? notComputable(pass) : notFilledIn(outcome.missing(), pass);
        };
    }

    private static Wording notComputable(Wording pass) {
        return new Wording(
                "规则无法计算，请联系系统管理员：" + pass.zh(),
                "The rule cannot be computed, tell the system administrator: " + pass.en());
    }

    private static Wording notFilledIn(List<Fact> missing, Wording pass) {
        return new Wording(
                "未填报" + quoted(missing, Fact::zh, "") + "，无法判断是否符合“" + pass.zh() + "”",
                "Cannot be judged, as " + quoted(missing, Fact::en, ", ") + " was not filled in. Condition: "
                        + pass.en());
    }

    private static String quoted(List<Fact> facts, Function<Fact, String> name, String between) {
        return facts.stream().map(fact -> "“" + name.apply(fact) + "”").collect(Collectors.joining(between));
    }
}

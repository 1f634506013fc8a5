package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.util.List;

/** Says why a file is not taken: 422 {@code content.refused}, field {@code file}, and the rule. */
final class ContentRefusal {
    private ContentRefusal() {}

    static ProblemException of(String rule, Object... args) {
        return Problems.unprocessable("content.refused", List.of(Violation.of("file", rule, args)));
    }
}

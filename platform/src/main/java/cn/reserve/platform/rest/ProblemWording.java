package cn.reserve.platform.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Gives every problem answer the platform's shape and language, whoever made it: the platform's own refusals, the framework's, or a
 * fault nobody expected.
 */
@ApplicationScoped
public class ProblemWording implements ProblemPostProcessor {

    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        ProblemException refusal = Refusals.of(context.cause, problem.getStatusCode());
        HttpProblem.Builder answer = HttpProblem.builder(answer(refusal, language(), Traces.current()));
        problem.getHeaders().forEach(answer::withHeader);
        return answer.build();
    }

    /** A refusal as the caller reads it. */
    static HttpProblem answer(ProblemException refusal, Language language, String traceId) {
        Wording detail = refusal.wording();
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create("/problems/" + refusal.code()))
                .withTitle(Messages.wordingOrCode("title." + refusal.status()).in(language))
                .withStatus(refusal.status())
                .withDetail(detail.in(language))
                .with("code", refusal.code())
                .with("detailZh", detail.zh())
                .with("detailEn", detail.en())
                .with("traceId", traceId);
        if (!refusal.violations().isEmpty()) {
            answer.with("violations", violations(refusal.violations(), language));
        }
        refusal.extra().forEach(answer::with);
        refusal.headers().forEach(answer::withHeader);
        return answer.withHeader("Content-Language", language.code()).build();
    }

    private static List<Map<String, String>> violations(List<Violation> violations, Language language) {
        return violations.stream()
                .map(violation -> Map.of(
                        "field", violation.field(),
                        "rule", violation.rule(),
                        "message", violation.in(language),
                        "zh", violation.zh(),
                        "en", violation.en()))
                .toList();
    }

    private static Language language() {
        return Optional.ofNullable(CurrentRequestManager.get())
                .map(request -> Language.of(request.getHttpHeaders().getHeaderString("Accept-Language")))
                .orElse(Language.CHINESE);
    }
}

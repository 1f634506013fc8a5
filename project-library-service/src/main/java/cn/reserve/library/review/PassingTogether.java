package cn.reserve.library.review;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.review.PassesRequest.PassItem;
import cn.reserve.library.review.PassesResponse.PassResult;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer passes several projects at once. Each is decided in a transaction of its own, with a key of its own made of the request's: a
 * lost answer is repeated without deciding twice, and what one project refuses leaves the others alone.
 */
@ApplicationScoped
class PassingTogether {
    private final ReviewingProject reviewing;
    private final Idempotency idempotency;

    PassingTogether(ReviewingProject reviewing, Idempotency idempotency) {
        this.reviewing = reviewing;
        this.idempotency = idempotency;
    }

    private record Decided(UUID projectId, ProjectState state) {}

    /**
     * Passes each at the viewer's level; the commission's pass is the admission.
     *
     * @throws ProblemException 400 {@code idempotency.key-missing}, or naming the project that is there twice
     */
    PassesResponse pass(PassesRequest request, @Nullable String key, Viewer viewer) {
        if (key == null || key.isBlank()) {
            throw Problems.badRequest("idempotency.key-missing");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            if (!seen.add(request.items().get(i).projectId())) {
                throw Problems.invalid(Violation.of("items[" + i + "].projectId", "twice"));
            }
        }
        return PassesResponse.of(
                request.items().stream().map(item -> one(item, key, viewer)).toList());
    }

    private PassResult one(PassItem item, String key, Viewer viewer) {
        try {
            Decided decided = idempotency
                    .once(key + "." + item.projectId(), item, Decided.class, () -> decide(item, viewer))
                    .body();
            return new PassResult(item.projectId(), true, decided.state(), null, null, null, null);
        } catch (ProblemException refused) {
            Wording words =
                    Messages.wordingOrCode(refused.code(), refused.arguments().toArray());
            return new PassResult(
                    item.projectId(), false, null, refused.code(), refused.status(), words.zh(), words.en());
        }
    }

    private Decided decide(PassItem item, Viewer viewer) {
        String seen = "\"" + item.version() + "\"";
        Project project = viewer.is(Role.COMMISSION_PREPARER)
                ? reviewing.admitUnflagged(item.projectId(), seen, viewer)
                : reviewing.passUnflagged(item.projectId(), seen, viewer);
        return new Decided(project.id(), project.state());
    }
}

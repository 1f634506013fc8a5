package cn.reserve.library.review;

import cn.reserve.library.project.ProjectState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each project that was to be passed, in the order of the request. */
public record PassesResponse(int passed, int refused, List<PassResult> items) {

    /** Defensive copy. */
    public PassesResponse {
        items = List.copyOf(items);
    }

    static PassesResponse of(List<PassResult> items) {
        int passed = (int) items.stream().filter(PassResult::passed).count();
        return new PassesResponse(passed, items.size() - passed, items);
    }

    /**
     * One project.
     *
     * @param state after the pass; null when it was refused
     * @param code of the refusal, with its HTTP status and its words; null when passed
     */
    public record PassResult(
            UUID projectId,
            boolean passed,
            @Nullable ProjectState state,
            @Nullable String code,
            @Nullable Integer status,
            @Nullable String zh,
            @Nullable String en) {}
}

package cn.reserve.library.judging;

import cn.reserve.library.rules.Fact;
import cn.reserve.library.rules.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a condition says of projects. */
public record TrialResponse(List<Trial> items) {

    /** Defensive copy. */
    public TrialResponse {
        items = List.copyOf(items);
    }

    /**
     * One project.
     *
     * @param missing names of the facts that were needed and not known
     * @param trouble whether the condition could not be computed on it, which would block the programme
     * @param facts what the condition asked for
     */
    public record Trial(
            UUID projectId,
            String projectName,
            String countyName,
            Verdict verdict,
            List<String> missing,
            boolean trouble,
            List<UsedFact> facts) {

        /** Defensive copies. */
        public Trial {
            missing = List.copyOf(missing);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact with its value.
     *
     * @param value amounts in whole fen; null when not known
     */
    public record UsedFact(
            String name,
            String zh,
            String en,
            Fact.Kind kind,
            @Nullable String value) {}
}

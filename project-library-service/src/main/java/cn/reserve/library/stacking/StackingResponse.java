package cn.reserve.library.stacking;

import cn.reserve.library.rules.RuleVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the programmes say of one project on a day. An estimate, not a promise.
 *
 * @param best of the programmes that pass
 * @param ifConfirmed of those that would pass if what is not known were confirmed
 */
public record StackingResponse(
        UUID projectId,
        LocalDate day,
        String noteZh,
        String noteEn,
        List<Programme> programmes,
        List<Relation> relations,
        Combination best,
        Combination ifConfirmed) {

    /** Defensive copies. */
    public StackingResponse {
        programmes = List.copyOf(programmes);
        relations = List.copyOf(relations);
    }

    /**
     * One programme.
     *
     * @param amount yuan; null when a figure is missing or the programme is not in force
     * @param lines the arithmetic
     */
    @Schema(name = "ProgrammeEstimate")
    public record Programme(
            String id,
            String nameZh,
            String nameEn,
            String clause,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Standing standing,
            List<RuleVerdict> conditions,
            @Nullable BigDecimal amount,
            List<Line> lines) {

        /** Defensive copies. */
        public Programme {
            conditions = List.copyOf(conditions);
            lines = List.copyOf(lines);
        }
    }

    /**
     * That a programme excludes another one, or needs it or an alternative to it.
     *
     * @param kind EXCLUDES or NEEDS
     */
    @Schema(name = "ProgrammeRelation")
    public record Relation(String kind, String programme, String other, String clause, String zh, String en) {}

    /**
     * Programmes that may go together.
     *
     * @param total yuan
     * @param lines one per programme, then the sum
     */
    @Schema(name = "ProgrammeCombination")
    public record Combination(List<String> programmes, BigDecimal total, List<Line> lines) {

        /** Defensive copies. */
        public Combination {
            programmes = List.copyOf(programmes);
            lines = List.copyOf(lines);
        }
    }
}

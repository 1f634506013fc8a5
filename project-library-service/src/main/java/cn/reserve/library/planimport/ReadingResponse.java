package cn.reserve.library.planimport;

import cn.reserve.library.plantext.PlanReading;
import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import cn.reserve.library.plantext.PlanStructure;
import java.util.List;

/**
 * What a plan text says, to be checked by a person.
 *
 * @param bureaus proposals: whose reviewers stand for a unit named in the text
 */
public record ReadingResponse(
        PlanStructure structure,
        List<ReadMeasure> measures,
        List<ReadTarget> targets,
        List<UnreadLine> unread,
        List<UnitBureau> bureaus) {

    /** Defensive copies. */
    public ReadingResponse {
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        unread = List.copyOf(unread);
        bureaus = List.copyOf(bureaus);
    }

    static ReadingResponse of(PlanReading reading, List<UnitBureau> bureaus) {
        return new ReadingResponse(
                reading.structure(), reading.measures(), reading.targets(), reading.unread(), bureaus);
    }

    /** A unit's name and the bureau that it probably is. */
    public record UnitBureau(String name, String bureau) {}
}

package cn.reserve.library.plantext;

import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a plan text: measures by the first structure that it has, targets by its language. Pure. */
public final class PlanText {
    private PlanText() {}

    /** What the text says; what could not be read is named line by line, lowest first. */
    public static PlanReading read(String text) {
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<ReadTarget> targets = new ArrayList<>();
        List<UnreadLine> unread = new ArrayList<>();
        for (ChineseTargets.Found found : List.of(ChineseTargets.read(paragraphs), EnglishTargets.read(paragraphs))) {
            targets.addAll(found.targets());
            unread.addAll(found.unread());
        }
        Measures measures = measures(text, paragraphs);
        unread.addAll(measures.unread());
        unread.sort(Comparator.comparingInt(UnreadLine::line));
        return new PlanReading(measures.structure(), measures.rows(), targets, unread);
    }

    private record Measures(PlanStructure structure, List<ReadMeasure> rows, List<UnreadLine> unread) {}

    private static Measures measures(String text, List<Paragraph> paragraphs) {
        Optional<Measures> table = AnnexTable.read(paragraphs)
                .map(found -> new Measures(PlanStructure.ANNEX_TABLE, found.measures(), found.unread()));
        return table.or(() -> AnnexLines.read(text)
                        .map(found -> new Measures(PlanStructure.ANNEX_LINES, found.measures(), found.unread())))
                .or(() -> LeadSentences.read(paragraphs)
                        .map(found -> new Measures(PlanStructure.LEAD_SENTENCES, found.measures(), found.unread())))
                .orElseGet(() -> new Measures(PlanStructure.UNKNOWN, List.of(), List.of()));
    }
}

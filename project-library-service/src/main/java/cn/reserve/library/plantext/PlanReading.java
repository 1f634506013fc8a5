package cn.reserve.library.plantext;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan text says, as far as it could be read.
 *
 * @param structure by which the measures were found
 * @param unread lines that gave no row though they look like one
 */
public record PlanReading(
        PlanStructure structure, List<ReadMeasure> measures, List<ReadTarget> targets, List<UnreadLine> unread) {

    private static final int LONGEST_SHOWN = 500;

    /** Defensive copies. */
    public PlanReading {
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        unread = List.copyOf(unread);
    }

    /**
     * A key measure.
     *
     * @param line of the text, from 1
     * @param source the line itself
     * @param leads names of units as written
     */
    public record ReadMeasure(
            int line,
            String source,
            String action,
            String topic,
            String text,
            List<String> leads,
            List<String> others,
            List<ReadingNote> notes) {

        /** Defensive copies. */
        public ReadMeasure {
            source = shown(source);
            leads = List.copyOf(leads);
            others = List.copyOf(others);
            notes = List.copyOf(notes);
        }
    }

    /** How a target's figure is meant. */
    public enum Comparison {
        /** The figure itself is to be reached. */
        LEVEL,
        /** A change against the base year, in percent. */
        CHANGE
    }

    /** Which side of the figure is good. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /**
     * A target.
     *
     * @param value the figure; of a change in percent, negative for a fall
     * @param unit of the figure
     * @param dueYear at whose end it is reached
     * @param lead unit as written, when the text names one
     */
    public record ReadTarget(
            int line,
            String source,
            String indicator,
            Comparison comparison,
            @Nullable Integer baseYear,
            @Nullable BigDecimal baseValue,
            BigDecimal value,
            String unit,
            int dueYear,
            Bound bound,
            @Nullable String lead,
            List<ReadingNote> notes) {

        /** Defensive copy. */
        public ReadTarget {
            source = shown(source);
            notes = List.copyOf(notes);
        }
    }

    /** A line that gave no row; of a long one its beginning. */
    public record UnreadLine(int line, String text, UnreadReason reason) {

        /** Cuts the text. */
        public UnreadLine {
            text = shown(text);
        }
    }

    /** What is shown of a line. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
    }
}

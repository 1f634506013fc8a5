package cn.reserve.library.plantext;

import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an annex whose cells stand apart by tabs; an empty cell says what the one above says. The next annex needs a head of its own. */
final class AnnexTable {
    private static final Pattern ACTION = Pattern.compile("^[一二三四五六七八九十]{1,3}、.+");

    private final List<ReadMeasure> measures = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private int measureColumn = -1;
    private int unitColumn = -1;
    private int otherUnitsColumn = -1;
    private int numberColumn = -1;
    private String action = "";
    private String topic = "";
    private boolean ended;

    private AnnexTable() {}

    /** What the rows say; empty when no row of the text is a table's head. */
    static Optional<Found> read(List<Paragraph> paragraphs) {
        AnnexTable table = new AnnexTable();
        paragraphs.forEach(table::line);
        return table.measureColumn < 0 ? Optional.empty() : Optional.of(new Found(table.measures, table.unread));
    }

    private void line(Paragraph paragraph) {
        if (!paragraph.isRow()) {
            Heading heading = paragraph.heading();
            ended |= heading != null && heading.isAnnex();
            if (measureColumn >= 0) {
                notRead(paragraph);
            }
            return;
        }
        List<String> cells = Arrays.stream(paragraph.text().split("\t", -1))
                .map(String::strip)
                .toList();
        if (isHead(cells)) {
            return;
        }
        if (measureColumn >= 0 && !ended) {
            row(paragraph, cells);
        } else if (measureColumn >= 0) {
            notRead(paragraph);
        }
    }

    private void notRead(Paragraph paragraph) {
        unread.add(new UnreadLine(paragraph.line(), paragraph.text().strip(), UnreadReason.NOT_IN_THE_TABLE));
    }

    private boolean isHead(List<String> cells) {
        int measure = columnOf(cells, "举措", "措施");
        int unit = columnOf(cells, "责任单位", "牵头单位");
        if (measure < 0 || unit <= measure) {
            return false;
        }
        ended = false;
        measureColumn = measure;
        unitColumn = unit;
        otherUnitsColumn = columnOf(cells, "配合", "协同");
        numberColumn = columnOf(cells, "序号", "编号");
        return true;
    }

    private static int columnOf(List<String> cells, String... words) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (Arrays.stream(words).anyMatch(cell::contains) && cell.length() < 12) {
                return i;
            }
        }
        return -1;
    }

    private void row(Paragraph paragraph, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        if (isByHeadings(cells)) {
            byHeadings(paragraph, cells);
            return;
        }
        Optional<Units> units = Units.chinese(said.getLast());
        boolean aside = !isStraight(cells, units);
        List<String> rest = units.isPresent() ? said.subList(0, said.size() - 1) : said;
        if (rest.isEmpty()) {
            notRead(paragraph);
            return;
        }
        if (rest.size() > 1) {
            above(rest.subList(0, rest.size() - 1));
        }
        Units read = units.orElseGet(Units::none);
        List<ReadingNote> notes = new ArrayList<>(read.notes());
        if (aside) {
            notes.add(ReadingNote.CELLS_SHIFTED);
        }
        String source = String.join(" | ", said);
        measures.add(new ReadMeasure(
                paragraph.line(), source, action, topic, rest.getLast(), read.leads(), read.others(), notes));
    }

    /** Where numbers or further units have columns of their own, the last cell need not be who leads: the headings say what each is. */
    private boolean isByHeadings(List<String> cells) {
        return (otherUnitsColumn >= 0 || numberColumn >= 0)
                && cells.size() > unitColumn
                && !cells.get(measureColumn).isEmpty()
                && Units.chinese(cells.get(unitColumn)).isPresent();
    }

    private void byHeadings(Paragraph paragraph, List<String> cells) {
        Units lead = Units.chinese(cells.get(unitColumn)).orElseGet(Units::none);
        List<String> others = new ArrayList<>(lead.others());
        if (otherUnitsColumn >= 0 && otherUnitsColumn < cells.size()) {
            Units.chinese(cells.get(otherUnitsColumn)).ifPresent(more -> {
                others.addAll(more.leads());
                others.addAll(more.others());
            });
        }
        above(IntStream.range(0, measureColumn)
                .filter(column -> column != numberColumn)
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .toList());
        String source = String.join(
                " | ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
        measures.add(new ReadMeasure(
                paragraph.line(), source, action, topic, cells.get(measureColumn), lead.leads(), others, lead.notes()));
    }

    private boolean isStraight(List<String> cells, Optional<Units> units) {
        return units.isPresent()
                && cells.size() > unitColumn
                && !cells.get(unitColumn).isEmpty()
                && !cells.get(measureColumn).isEmpty()
                && (cells.getFirst().isEmpty()
                        || ACTION.matcher(cells.getFirst()).matches());
    }

    private void above(List<String> said) {
        for (String cell : said) {
            if (ACTION.matcher(cell).matches()) {
                action = cell;
                topic = "";
            } else {
                topic = cell;
            }
        }
    }

    /** Measures and the lines that are none. */
    record Found(List<ReadMeasure> measures, List<UnreadLine> unread) {
        Found {
            measures = List.copyOf(measures);
            unread = List.copyOf(unread);
        }
    }
}

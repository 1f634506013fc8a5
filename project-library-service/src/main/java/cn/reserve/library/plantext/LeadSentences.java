package cn.reserve.library.plantext;

import cn.reserve.library.plantext.AnnexTable.Found;
import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan without an annex whose chapters and sections say who leads: 由…牵头. The numbered items below are the measures. */
final class LeadSentences {
    private static final Pattern LEADS = Pattern.compile("(分别)?由([^。；]{2,120}?)牵头([^。]*)");
    private static final Pattern TOGETHER = Pattern.compile("由[^。；]{2,200}?按职责分工负责");
    private static final Pattern ENDS = Pattern.compile("等(?:省直|市直|中省直|市级)?(?:有关|相关)?(?:部门|单位)?$");
    private static final int CHAPTER = 1;
    private static final int SECTION = 2;

    private final List<ReadMeasure> measures = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private String action = "";
    private String topic = "";
    private @Nullable Lead ofChapter;
    private @Nullable Lead ofSection;
    private @Nullable Paragraph section;
    private final List<Paragraph> items = new ArrayList<>();

    private LeadSentences() {}

    /** Who leads; several for the items below, one each, when {@code inOrder}. */
    private record Lead(List<String> leads, List<String> others, boolean inOrder) {}

    /** What the text says; empty when nobody leads anywhere in it. */
    static Optional<Found> read(List<Paragraph> paragraphs) {
        LeadSentences sentences = new LeadSentences();
        paragraphs.forEach(sentences::line);
        sentences.settle();
        return sentences.measures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(sentences.measures, sentences.unread));
    }

    private void line(Paragraph paragraph) {
        Heading heading = paragraph.heading();
        if (heading == null) {
            plain(paragraph);
            return;
        }
        switch (heading.depth()) {
            case CHAPTER -> {
                settle();
                action = heading.label() + heading.title();
                topic = "";
                ofChapter = lead(paragraph.text()).orElse(null);
            }
            case SECTION -> {
                settle();
                section = paragraph;
                topic = heading.title();
                ofSection = lead(paragraph.text()).orElse(null);
            }
            default -> items.add(paragraph);
        }
    }

    private void plain(Paragraph paragraph) {
        if (action.isEmpty()) {
            return;
        }
        if (section == null) {
            lead(paragraph.text()).ifPresent(found -> ofChapter = found);
        } else {
            items.add(paragraph);
        }
    }

    private void settle() {
        Paragraph head = section;
        if (head != null) {
            Lead lead = ofSection == null ? ofChapter : ofSection;
            if (lead == null) {
                boolean together = TOGETHER.matcher(head.text()).find();
                unread.add(new UnreadLine(
                        head.line(), head.text(), together ? UnreadReason.NONE_LEADS : UnreadReason.NO_UNIT));
            } else {
                measures(head, lead);
            }
        }
        section = null;
        ofSection = null;
        items.clear();
    }

    private void measures(Paragraph head, Lead lead) {
        List<Paragraph> tasks = items.isEmpty() ? List.of(head) : List.copyOf(items);
        boolean inOrder = lead.inOrder() && lead.leads().size() == tasks.size();
        for (int i = 0; i < tasks.size(); i++) {
            List<ReadingNote> notes = new ArrayList<>();
            if (inOrder) {
                notes.add(ReadingNote.LEADS_IN_ORDER);
            } else if (lead.inOrder()) {
                notes.add(ReadingNote.LEAD_UNCERTAIN);
            }
            if (ofSection == null) {
                notes.add(ReadingNote.LEAD_OF_THE_CHAPTER);
            }
            Paragraph task = tasks.get(i);
            List<String> leads = inOrder ? lead.leads().subList(i, i + 1) : lead.leads();
            measures.add(
                    new ReadMeasure(task.line(), task.text(), action, topic, said(task), leads, lead.others(), notes));
        }
    }

    /** The task's first sentence, without its number. */
    private static String said(Paragraph task) {
        Heading heading = task.heading();
        if (heading != null && heading.depth() == SECTION) {
            return heading.title();
        }
        String words = heading == null ? task.text() : heading.rest();
        int end = words.indexOf('。');
        return end < 0 ? words : words.substring(0, end);
    }

    private static Optional<Lead> lead(String text) {
        Matcher matcher = LEADS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> leads = units(matcher.group(2));
        if (leads.isEmpty()) {
            return Optional.empty();
        }
        String rest = matcher.group(3);
        int comma = rest.indexOf('，');
        List<String> others = comma < 0 ? List.of() : units(rest.substring(comma + 1));
        return Optional.of(new Lead(leads, others, matcher.group(1) != null));
    }

    private static List<String> units(String list) {
        return Arrays.stream(list.split("[、，]"))
                .map(name -> name.replaceAll("等(?:省直|市直|中省直|市级)?(?:有关|相关)?(?:部门|单位).*$", ""))
                .map(name -> ENDS.matcher(name.strip()).replaceAll(""))
                .filter(Units::isChinese)
                .toList();
    }
}

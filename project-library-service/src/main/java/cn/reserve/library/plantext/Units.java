package cn.reserve.library.plantext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of units in a plan text. The unit before the comma leads; units apart by 、 before it lead together. Pure.
 *
 * @param leads as written
 * @param others units that work with them
 * @param notes what to look at
 */
record Units(List<String> leads, List<String> others, List<ReadingNote> notes) {
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern CHINESE =
            Pattern.compile("^[\\p{IsHan}（）()]{2,22}(?:局|委|厅|办|部|会|社|院|中心|分行|支行|分局|海关|政府|公司|支队|党委|署|站)$");
    private static final String WORDS = "(?:[ ,]+(?:(?!Municipal)[A-Z][\\w'-]*|and|owned|of)){0,12}?";
    private static final String UNIT = "(?:[Tt]he )?(?:(?:Municipal|Provincial)" + WORDS
            + "[ ,]+(?:Bureau|Commission|Cooperative|Center|Department|Committee|Detachment|Office)"
            + "(?: of(?:[ ,]+(?:(?!Municipal)[A-Z][\\w'-]*|and))+)?"
            + "|municipal(?: [a-z]+){1,3} bureau"
            + "|(?:Publicity|Propaganda) Department of the (?:Municipal|Provincial) Party Committee"
            + "|[A-Z][a-z]+ Branch of(?: [\\w']+)+"
            + "|[A-Z][a-z]+ Customs)";
    private static final Pattern ENGLISH = Pattern.compile(UNIT + "(?:,? (?:and )?" + UNIT + ")*");
    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:[Mm]unicipal|Provincial|Publicity|Propaganda|[A-Z][a-z]+ Branch of|[A-Z][a-z]+ Customs)\\b");
    private static final Pattern APART = Pattern.compile(
            ",?\\s+and (?=the )|,\\s*(?:and )?(?=(?:[Tt]he )?(?:[Mm]unicipal|Provincial|Publicity|Propaganda|[A-Z][a-z]+ (?:Branch|Customs))\\b)");

    Units {
        leads = List.copyOf(leads);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
    }

    static Units none() {
        return new Units(List.of(), List.of(), List.of(ReadingNote.NO_LEAD_UNIT));
    }

    /** What a Chinese cell names; empty when it is no list of units. */
    static Optional<Units> chinese(String cell) {
        String text =
                cell.replaceAll("[\\s　]", "").replaceAll("(?:等)?按职责分工负责$", "").replaceAll("等$", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int comma = indexOf(text, "，,");
        List<String> before = apart(comma < 0 ? text : text.substring(0, comma));
        List<String> after = comma < 0 ? List.of() : apart(text.substring(comma + 1));
        boolean units =
                before.stream().allMatch(Units::isChinese) && after.stream().allMatch(Units::isChinese);
        return units ? Optional.of(new Units(before, after, List.of())) : Optional.empty();
    }

    static boolean isChinese(String name) {
        return CHINESE.matcher(name).matches();
    }

    /** Where the list of units begins that ends an English line. */
    static Optional<Integer> endOf(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher begins = BEGINS.matcher(line);
        while (begins.find()) {
            if (ENGLISH.matcher(line.substring(begins.start())).matches()) {
                return Optional.of(begins.start());
            }
        }
        return Optional.empty();
    }

    /** An English list; it parts all units by the same comma, so that only the first one surely leads. */
    static Units english(String list) {
        List<String> names = Arrays.stream(APART.split(list))
                .map(name -> name.replaceFirst("^(?:[Tt]he )", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return none();
        }
        return new Units(
                names.subList(0, 1),
                names.subList(1, names.size()),
                names.size() > 1 ? List.of(ReadingNote.LEAD_UNCERTAIN) : List.of());
    }

    /** The same with units that stood on the next line. */
    Units and(Units more) {
        List<String> all = new ArrayList<>(others);
        all.addAll(more.leads);
        all.addAll(more.others);
        return new Units(leads, all, List.of(ReadingNote.LEAD_UNCERTAIN));
    }

    private static List<String> apart(String text) {
        return Arrays.stream(text.split("[、，,；;]"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static int indexOf(String text, String any) {
        for (int i = 0; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

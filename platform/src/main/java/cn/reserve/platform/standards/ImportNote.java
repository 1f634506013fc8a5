package cn.reserve.platform.standards;

import cn.reserve.platform.rest.Violation;

/**
 * What an import has to say about one cell.
 *
 * @param line line of the file, from 1
 * @param cell address, e.g. {@code C12}
 * @param value what stands there, cut at 100 characters
 * @param rule stable name of the reason
 * @param zh sentence, Chinese
 * @param en sentence, English
 */
public record ImportNote(int line, String cell, String value, String rule, String zh, String en) {

    private static final int SHOWN = 100;

    static ImportNote of(int line, String cell, String value, String rule, Object... args) {
        Violation words = Violation.of(cell, rule, args);
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return new ImportNote(line, cell, shown, rule, words.zh(), words.en());
    }
}

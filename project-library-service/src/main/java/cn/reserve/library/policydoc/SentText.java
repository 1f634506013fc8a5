package cn.reserve.library.policydoc;

import cn.reserve.library.content.Sha256;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text as it came in: UTF-8, line ends made one, no byte-order mark.
 *
 * @param size in bytes as sent
 */
record SentText(String content, long size, int lines, Sha256 sum) {
    static final int MOST_BYTES = 2 << 20;
    static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int SHORTEST = 20;

    /**
     * Decodes; never replaces what it cannot read.
     *
     * @throws ProblemException 422 {@code content.refused} naming the rule
     */
    static SentText of(byte[] bytes, Sha256 sum) {
        String content = decoded(bytes)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n');
        if (content.codePoints().anyMatch(SentText::isForbidden)) {
            throw refused("policy-text-control");
        }
        if (content.strip().length() < SHORTEST) {
            throw refused("policy-text-empty");
        }
        int lines = (int) content.lines().count();
        if (lines > MOST_LINES) {
            throw refused("policy-text-lines", MOST_LINES);
        }
        if (content.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw refused("policy-text-line", LONGEST_LINE);
        }
        return new SentText(content, bytes.length, lines, sum);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw refused("policy-text-encoding");
        }
    }

    private static boolean isForbidden(int point) {
        return (Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t')
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static ProblemException refused(String rule, Object... args) {
        return Problems.unprocessable("content.refused", List.of(Violation.of("file", rule, args)));
    }
}

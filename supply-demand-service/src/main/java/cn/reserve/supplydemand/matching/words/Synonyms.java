package cn.reserve.supplydemand.matching.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of the same meaning become one: of several that begin at a place, the longest counts. */
final class Synonyms {
    private static final String FILE = "/matching/synonyms.txt";
    static final Synonyms SHIPPED = new Synonyms(lines());

    private final Map<String, String> meant;
    private final Pattern any;

    /** Lines of words that mean the same, the one that stands for all first. */
    Synonyms(List<String> lines) {
        meant = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                if (meant.put(word, words[0]) != null) {
                    throw new IllegalArgumentException("stands twice among the synonyms: " + word);
                }
            }
        }
        any = Pattern.compile(meant.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Synonyms::asWord)
                .collect(Collectors.joining("|")));
    }

    /** A Latin word counts as a whole only. */
    private static String asWord(String word) {
        String quoted = Pattern.quote(word);
        return word.codePoints().allMatch(point -> point < 128) ? "(?<![a-z0-9])" + quoted + "(?![a-z0-9])" : quoted;
    }

    String oneWordForEach(String text) {
        return any.matcher(text).replaceAll(found -> meant.getOrDefault(found.group(), found.group()));
    }

    private static List<String> lines() {
        try (InputStream file = Synonyms.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.reserve.library.document;

import cn.reserve.library.project.FlagCode;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.standards.CityTime;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a document in one language, and how it writes amounts and times. */
enum Words {
    CHINESE("zh", "yyyy年M月d日 HH:mm"),
    ENGLISH("en", "yyyy-MM-dd HH:mm");

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d{1,4})])?");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final Properties words = new Properties();
    private final String language;
    private final DateTimeFormatter times;

    Words(String language, String times) {
        this.language = language;
        this.times = DateTimeFormatter.ofPattern(times, Locale.ROOT).withZone(CityTime.ZONE);
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** English when it is asked for, otherwise Chinese. */
    static Words in(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : CHINESE;
    }

    /** As PDF and HTML name it. */
    String tag() {
        return this == CHINESE ? "zh-CN" : "en";
    }

    String language() {
        return language;
    }

    Properties all() {
        return words;
    }

    /** A word; one that nobody knows stands for itself. */
    String of(String key) {
        return words.getProperty(key, key.substring(key.indexOf('.') + 1));
    }

    /** The word of an enum's value; empty for none. */
    String of(@Nullable Enum<?> value) {
        return value == null ? "" : of(Messages.name(value));
    }

    /** This language's side. */
    String of(Wording wording) {
        return this == CHINESE ? wording.zh() : wording.en();
    }

    /** Which field of the form a path names, with its line: {@code funding[0].amount}. */
    String place(String path) {
        List<String> said = new ArrayList<>();
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            // A project has a name, and so has each of its machines.
            String name = step.group(1).equals("name") && !said.isEmpty() ? "equipmentName" : step.group(1);
            said.add(of("f." + name));
            if (step.group(2) != null) {
                said.add(Integer.toString(Integer.parseInt(step.group(2)) + 1));
            }
        }
        return String.join(" ", said);
    }

    /** Yes or no; empty for what was not said. */
    String answer(@Nullable Boolean said) {
        return said == null ? "" : of(said ? "yes" : "no");
    }

    /** The note of a step: a flag by its words, anything else as somebody wrote it. */
    String note(String note) {
        return Arrays.stream(FlagCode.values())
                .filter(flag -> flag.name().equals(note))
                .map(flag -> this == CHINESE ? flag.zh() : flag.en())
                .findFirst()
                .orElse(note);
    }

    /** Yuan in units of ten thousand, exact. */
    String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : number(yuan.divide(WAN)) + " " + of("unit.wan");
    }

    /** A figure with its unit; empty for none. */
    String figure(@Nullable BigDecimal figure, String unit) {
        return figure == null ? "" : number(figure) + " " + of(unit);
    }

    String time(@Nullable Instant at) {
        return at == null ? "" : times.format(at);
    }

    private static String number(BigDecimal figure) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}

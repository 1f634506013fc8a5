package cn.reserve.platform.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences of answers in both languages.
 *
 * <p>Read once from every {@code messages/problems_{zh,en}.properties} (sentences), {@code messages/names_{zh,en}.properties}
 * (what people call the values of enums) and {@code messages/notices_{zh,en}.properties} (what people are told) on the class path (UTF-8): the platform ships its own, each service adds files of the same
 * names with its own keys. A later file does not override an earlier one: the same key with two texts is an error at start.
 */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> CHINESE = load(Language.CHINESE);
    private static final Map<String, String> ENGLISH = load(Language.ENGLISH);

    private Messages() {}

    /**
     * The sentence for a key with {@code {0}}, {@code {1}}, … filled; empty when a language lacks it. A {@link Wording} fills each
     * language with its own side, an enum with its {@link #name(Enum)}, several things with a list of them.
     */
    public static Optional<Wording> wording(String key, Object... args) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            named.put(Integer.toString(i), args[i]);
        }
        return wording(key, named);
    }

    /** The sentence for a key with placeholders filled by name; an unknown placeholder stays as it is. */
    public static Optional<Wording> wording(String key, Map<String, Object> named) {
        String zh = CHINESE.get(key);
        String en = ENGLISH.get(key);
        return zh == null || en == null
                ? Optional.empty()
                : Optional.of(new Wording(fill(zh, named, Language.CHINESE), fill(en, named, Language.ENGLISH)));
    }

    /**
     * What people call a value: key {@code name.<Type>.<VALUE>}, a nested type with its outer one ({@code name.Permit.Kind.FILING}).
     * One that nobody named stands for itself.
     */
    public static Wording name(Enum<?> value) {
        String type = value.getDeclaringClass().getName();
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return wording("name." + simple + "." + value.name()).orElseGet(() -> new Wording(value.name(), value.name()));
    }

    /** Like {@link #wording(String, Object...)}, with the key itself as the last resort. */
    public static Wording wordingOrCode(String key, Object... args) {
        return wording(key, args).orElseGet(() -> new Wording(key, key));
    }

    /** Keys that one language has and the other lacks; a test asserts that this is empty. */
    public static Set<String> keysInOneLanguageOnly() {
        Set<String> result = new TreeSet<>(CHINESE.keySet());
        result.removeAll(ENGLISH.keySet());
        ENGLISH.keySet().stream().filter(key -> !CHINESE.containsKey(key)).forEach(result::add);
        return result;
    }

    private static String fill(String text, Map<String, Object> named, Language language) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(found -> {
            Object value = named.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : said(value, language));
        });
    }

    private static String said(Object value, Language language) {
        return switch (value) {
            case Wording bilingual -> bilingual.in(language);
            case Enum<?> named -> name(named).in(language);
            case Collection<?> several ->
                several.stream()
                        .map(one -> said(one, language))
                        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
            default -> value.toString();
        };
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> result = new HashMap<>();
        List<URL> files = new ArrayList<>(files("messages/problems_" + language.code() + ".properties"));
        files.addAll(files("messages/names_" + language.code() + ".properties"));
        files.addAll(files("messages/notices_" + language.code() + ".properties"));
        for (URL url : files) {
            Properties properties = new Properties();
            try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot read " + url, failed);
            }
            properties.forEach((key, text) -> put(result, key.toString(), text.toString()));
        }
        return Map.copyOf(result);
    }

    private static void put(Map<String, String> result, String key, String text) {
        String before = result.putIfAbsent(key, text);
        if (before != null && !before.equals(text)) {
            throw new IllegalStateException("two texts for message " + key);
        }
    }

    private static List<URL> files(String name) {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Messages.class::getClassLoader);
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + name, failed);
        }
    }
}

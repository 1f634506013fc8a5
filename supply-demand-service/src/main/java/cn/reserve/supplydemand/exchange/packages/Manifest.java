package cn.reserve.supplydemand.exchange.packages;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of itself; the signature is over its exact bytes.
 *
 * @param sender division code
 * @param receiver division code
 * @param number of the sender to this receiver, from 1 without a gap
 * @param previous SHA-256 of the manifest of the package before, in hex; null of the first
 * @param lastReceived number of the last package of the receiver that the sender has taken; 0 while none
 * @param cities whose listings are in it, and where to turn to about them
 */
public record Manifest(
        String format,
        int version,
        String sender,
        String receiver,
        int number,
        @Nullable String previous,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant madeAt,
        int lastReceived,
        List<City> cities,
        List<Part> parts) {
    public static final String FORMAT = "reserve-exchange";
    public static final int VERSION = 1;
    static final String FILE = "manifest.json";
    static final String SIGNATURE = "signature.json";
    public static final String SUPPLIES = "supplies.json";
    public static final String DEMANDS = "demands.json";
    public static final String WORKBOOK = "listings.xlsx";

    private static final Set<String> KNOWN_PARTS = Set.of(SUPPLIES, DEMANDS, WORKBOOK);
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_CITIES = 500;
    private static final int MOST_TEXT = 200;
    private static final int MOST_NUMBER = 100_000_000;

    /** Defensive copies. */
    public Manifest {
        cities = List.copyOf(cities);
        parts = List.copyOf(parts);
    }

    /** A city whose listings are in the package. */
    public record City(String code, String name, String office, String contact) {}

    /**
     * A file beside the manifest.
     *
     * @param rows 0 of the workbook
     * @param sha256 in hex
     */
    public record Part(String name, int rows, long bytes, String sha256) {}

    /**
     * Reads a manifest.
     *
     * @throws PackageRefused {@code NOT_A_PACKAGE} naming the field
     */
    static Manifest read(JsonNode json) {
        text(json, "format", FORMAT::equals);
        if (number(json, "version", VERSION, Integer.MAX_VALUE) != VERSION) {
            throw wrong("version");
        }
        List<City> cities = new ArrayList<>();
        for (JsonNode city : list(json, "cities", MOST_CITIES)) {
            cities.add(new City(
                    text(city, "code", code()),
                    text(city, "name", filled()),
                    text(city, "office", filled()),
                    text(city, "contact", filled())));
        }
        return new Manifest(
                FORMAT,
                VERSION,
                text(json, "sender", code()),
                text(json, "receiver", code()),
                (int) number(json, "number", 1, MOST_NUMBER),
                json.path("previous").isNull() ? null : text(json, "previous", digest()),
                time(json),
                (int) number(json, "lastReceived", 0, MOST_NUMBER),
                cities,
                parts(json));
    }

    private static List<Part> parts(JsonNode json) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode part : list(json, "parts", KNOWN_PARTS.size())) {
            String name = text(part, "name", KNOWN_PARTS::contains);
            if (!names.add(name)) {
                throw wrong("parts");
            }
            parts.add(new Part(
                    name,
                    (int) number(part, "rows", 0, Limits.MOST_ROWS),
                    number(part, "bytes", 0, Limits.PART_BYTES),
                    text(part, "sha256", digest())));
        }
        if (!names.contains(SUPPLIES) || !names.contains(DEMANDS)) {
            throw wrong("parts");
        }
        return parts;
    }

    /** A part of that name. */
    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(name));
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(text(json, "madeAt", filled()));
        } catch (DateTimeParseException _) {
            throw wrong("madeAt");
        }
    }

    private static Predicate<String> code() {
        return text -> CODE.matcher(text).matches();
    }

    private static Predicate<String> digest() {
        return text -> DIGEST.matcher(text).matches();
    }

    private static Predicate<String> filled() {
        return text -> !text.isBlank() && text.length() <= MOST_TEXT && text.indexOf('\0') < 0;
    }

    private static String text(JsonNode json, String field, Predicate<String> good) {
        JsonNode value = json.path(field);
        if (!value.isTextual() || !good.test(value.textValue())) {
            throw wrong(field);
        }
        return value.textValue();
    }

    private static long number(JsonNode json, String field, long least, long most) {
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < least) {
            throw wrong(field);
        }
        if (value.longValue() > most) {
            throw PackageRefused.because(RefusalReason.TOO_LARGE, field);
        }
        return value.longValue();
    }

    private static JsonNode list(JsonNode json, String field, int most) {
        JsonNode value = json.path(field);
        if (!value.isArray() || value.isEmpty() || value.size() > most) {
            throw wrong(field);
        }
        return value;
    }

    private static PackageRefused wrong(String field) {
        return PackageRefused.because(RefusalReason.NOT_A_PACKAGE, FILE + " " + field);
    }
}

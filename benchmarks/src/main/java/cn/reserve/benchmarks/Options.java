package cn.reserve.benchmarks;

import java.util.List;
import java.util.Set;

/** Sizes and parts of a run, as given on the command line. */
record Options(
        int projects,
        int events,
        int publications,
        int candidates,
        int seconds,
        int rounds,
        Set<String> parts,
        boolean help) {

    private static final Set<String> ALL = Set.of("start", "gateway", "publication", "rules", "list", "replay");

    static Options read(String[] arguments) {
        List<String> given = List.of(arguments);
        return new Options(
                number(given, "--projects", 1_000_000),
                number(given, "--events", 1_000_000),
                number(given, "--publications", 500),
                number(given, "--candidates", 100_000),
                number(given, "--seconds", 5),
                number(given, "--rounds", 5),
                parts(given),
                given.contains("--help"));
    }

    private static Set<String> parts(List<String> given) {
        String only = value(given, "--only", "");
        if (only.isEmpty()) {
            return ALL;
        }
        Set<String> parts = Set.of(only.split(",", -1));
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("--only takes " + ALL + ", not " + only);
        }
        return parts;
    }

    private static int number(List<String> given, String name, int otherwise) {
        return Integer.parseInt(
                value(given, name, Integer.toString(otherwise)).replace("_", "").replace(",", ""));
    }

    private static String value(List<String> given, String name, String otherwise) {
        int place = given.indexOf(name);
        return place < 0 || place + 1 >= given.size() ? otherwise : given.get(place + 1);
    }
}

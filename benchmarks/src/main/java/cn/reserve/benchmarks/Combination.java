package cn.reserve.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One way in which a person can set a list's filters.
 *
 * @param path with its variables filled in
 */
record Combination(OfferedList list, String user, String path, Map<String, String> filters) {
    private static final int VALUES_OF_A_PAIR = 2;
    private static final int TRIPLES = 80;

    /** As it goes over the wire. */
    String target() {
        String query = filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** As people read it in the results. */
    String said() {
        String chosen = filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining(" "));
        return list.name() + " (" + user + (chosen.isEmpty() ? "" : ", " + chosen) + ")";
    }

    /**
     * The list without filters in each order and with each value of each filter, for each kind of viewer; each filter in each order, each
     * pair of filters in several ways and a sample of triples, for the viewers by turns.
     */
    static List<Combination> of(OfferedList list, String path, OfferedFilters filters, List<String> users) {
        Making making = new Making(list, path, filters, users, new SplittableRandom(7));
        making.singles();
        making.pairs();
        making.triples();
        return making.made;
    }

    private static final class Making {
        private final OfferedList list;
        private final String path;
        private final OfferedFilters filters;
        private final List<String> users;
        private final SplittableRandom random;
        private final List<String> names;
        private final List<Combination> made = new ArrayList<>();
        private int sortTurn;
        private int userTurn;

        Making(OfferedList list, String path, OfferedFilters filters, List<String> users, SplittableRandom random) {
            this.list = list;
            this.path = path;
            this.filters = filters;
            this.users = users;
            this.random = random;
            this.names = List.copyOf(filters.values().keySet());
        }

        void singles() {
            for (String user : users) {
                for (String sort : filters.sorts()) {
                    add(user, sort, Map.of());
                }
                filters.values()
                        .forEach((name, values) -> values.forEach(value -> {
                            add(user, "", Map.of(name, value));
                            add(user, nextSort(), Map.of(name, value));
                        }));
            }
            for (String sort : filters.sorts()) {
                names.forEach(name -> add(nextUser(), sort, Map.of(name, any(name))));
            }
        }

        void pairs() {
            for (int one = 0; one < names.size(); one++) {
                for (int other = one + 1; other < names.size(); other++) {
                    for (int way = 0; way < VALUES_OF_A_PAIR * Math.min(2, users.size()); way++) {
                        String first = names.get(one);
                        String second = names.get(other);
                        add(nextUser(), way == 0 ? "" : nextSort(), Map.of(first, any(first), second, any(second)));
                    }
                }
            }
        }

        void triples() {
            for (int triple = 0; triple < TRIPLES && names.size() > 2; triple++) {
                Map<String, String> chosen = new TreeMap<>();
                while (chosen.size() < 3) {
                    String name = names.get(random.nextInt(names.size()));
                    chosen.put(name, any(name));
                }
                add(nextUser(), nextSort(), chosen);
            }
        }

        private void add(String user, String sort, Map<String, String> chosen) {
            Map<String, String> all = new TreeMap<>(chosen);
            if (!sort.isEmpty()) {
                all.put("sort", sort);
            }
            Combination next = new Combination(list, user, path, all);
            if (!made.contains(next)) {
                made.add(next);
            }
        }

        private String any(String name) {
            List<String> values = filters.values().getOrDefault(name, List.of(""));
            return values.get(random.nextInt(values.size()));
        }

        private String nextSort() {
            List<String> sorts = filters.sorts();
            return sorts.get(sortTurn++ % sorts.size());
        }

        private String nextUser() {
            return users.get(userTurn++ % users.size());
        }
    }
}

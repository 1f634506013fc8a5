package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.words.EquipmentName;
import cn.reserve.supplydemand.matching.words.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of equipment, found by what they are called. */
@ApplicationScoped
public class EquipmentKinds {
    /** Entries of the term index that one look reads at most: a few milliseconds. */
    private static final int MOST_READ = 6_000;

    private static final int COMPARED = 300;
    private static final int KEPT = 60;
    private static final double LEAST_LIKENESS = 0.12;
    private static final double LEAST_OF_BEST = 0.35;

    /** Kinds never change; twenty thousand of them take some twenty megabytes. */
    private static final int REMEMBERED = 20_000;

    static final String SHARING = """
            SELECT k.kind_id FROM unnest(?, ?) t(term, weight) CROSS JOIN LATERAL
                (SELECT kind_id FROM equipment_kind_term WHERE term = t.term LIMIT ?) k
            GROUP BY k.kind_id ORDER BY sum(t.weight) DESC, k.kind_id LIMIT ?""";

    private final Database database;
    private final TermWeights weights;
    private final Map<Long, EquipmentKind> remembered = new ConcurrentHashMap<>();

    EquipmentKinds(Database database, TermWeights weights) {
        this.database = database;
        this.weights = weights;
    }

    /** A name within a category. */
    record Called(EquipmentCategory category, String name) {}

    /** Kinds that are called like this, most alike first; at most 60. */
    List<AlikeKind> like(EquipmentName name) {
        TermWeights.Known known = weights.known();
        List<String> terms = name.terms().stream()
                .sorted(Comparator.comparingInt(known::kindsWith))
                .toList();
        List<String> asked = new ArrayList<>();
        long read = 0;
        for (String term : terms) {
            int kinds = Math.min(known.kindsWith(term), MOST_READ);
            if (!asked.isEmpty() && read + kinds > MOST_READ) {
                break;
            }
            asked.add(term);
            read += kinds;
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        List<AlikeKind> alike = kinds(sharing(asked, known)).stream()
                .map(kind -> new AlikeKind(kind.id(), Likeness.between(name.terms(), kind.terms(), known::weight)))
                .sorted(Comparator.comparingDouble(AlikeKind::likeness)
                        .reversed()
                        .thenComparing(AlikeKind::id))
                .limit(KEPT)
                .toList();
        double least =
                alike.isEmpty() ? 0 : Math.max(LEAST_LIKENESS, alike.getFirst().likeness() * LEAST_OF_BEST);
        return alike.stream().filter(kind -> kind.likeness() >= least).toList();
    }

    private List<Long> sharing(List<String> terms, TermWeights.Known known) {
        return database.read(
                row -> row.getLong(1),
                SHARING,
                terms.toArray(String[]::new),
                terms.stream().map(known::weight).toArray(Double[]::new),
                MOST_READ,
                COMPARED);
    }

    private List<EquipmentKind> kinds(List<Long> ids) {
        List<EquipmentKind> kinds = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (Long id : ids) {
            EquipmentKind kind = remembered.get(id);
            if (kind == null) {
                unknown.add(id);
            } else {
                kinds.add(kind);
            }
        }
        if (unknown.isEmpty()) {
            return kinds;
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        List<EquipmentKind> read = database.read(
                row -> new EquipmentKind(
                        row.getLong(1),
                        EquipmentCategory.valueOf(row.getString(2)),
                        EquipmentName.terms(row.getString(3))),
                "SELECT id, category, name FROM equipment_kind WHERE id = ANY (?)",
                (Object) unknown.toArray(Long[]::new));
        read.forEach(kind -> remembered.put(kind.id(), kind));
        kinds.addAll(read);
        return kinds;
    }

    /** The number of each kind; those that are new are kept. Only one replica writes at a time. */
    Map<Called, Long> numbers(Collection<Called> called) {
        Map<Called, Long> numbers = known(called);
        List<Called> missing = called.stream()
                .distinct()
                .filter(one -> !numbers.containsKey(one))
                .toList();
        if (!missing.isEmpty()) {
            database.write(
                    """
                    INSERT INTO equipment_kind (category, name) SELECT * FROM unnest(?, ?)
                    ON CONFLICT ON CONSTRAINT equipment_kind_once DO NOTHING""",
                    missing.stream().map(one -> one.category().name()).toArray(String[]::new),
                    missing.stream().map(Called::name).toArray(String[]::new));
            Map<Called, Long> added = known(missing);
            keepTerms(added);
            numbers.putAll(added);
        }
        return numbers;
    }

    private Map<Called, Long> known(Collection<Called> called) {
        List<Called> asked = called.stream().distinct().toList();
        Map<Called, Long> numbers = new HashMap<>();
        database.read(
                        row -> Map.entry(
                                new Called(EquipmentCategory.valueOf(row.getString(1)), row.getString(2)),
                                row.getLong(3)),
                        """
                        SELECT k.category, k.name, k.id FROM unnest(?, ?) a(category, name)
                        JOIN equipment_kind k ON k.category = a.category AND k.name = a.name""",
                        asked.stream().map(one -> one.category().name()).toArray(String[]::new),
                        asked.stream().map(Called::name).toArray(String[]::new))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    private void keepTerms(Map<Called, Long> added) {
        List<String> terms = new ArrayList<>();
        List<Long> kinds = new ArrayList<>();
        added.forEach((called, id) -> EquipmentName.terms(called.name()).forEach(term -> {
            terms.add(term);
            kinds.add(id);
        }));
        database.write("""
                WITH added AS (INSERT INTO equipment_kind_term (term, kind_id) SELECT * FROM unnest(?, ?)
                    ON CONFLICT DO NOTHING RETURNING term)
                INSERT INTO equipment_term AS t (term, kinds) SELECT term, count(*) FROM added WHERE term <> '' GROUP BY term
                ON CONFLICT (term) DO UPDATE SET kinds = t.kinds + excluded.kinds""", terms.toArray(String[]::new), kinds.toArray(Long[]::new));
    }
}

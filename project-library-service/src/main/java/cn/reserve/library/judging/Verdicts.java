package cn.reserve.library.judging;

import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored verdicts, written a chunk at a time, and the changes against what was stored. */
@ApplicationScoped
class Verdicts {
    private final EntityManager entities;
    private final ObjectMapper json;

    Verdicts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** What all rules say of one project, by version. */
    record Row(UUID project, List<Integer> passed, List<Integer> failed, List<Integer> unjudged) {

        static Row of(Candidates.Known project, RuleSet rules) {
            Row row = new Row(project.id(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int index = 0; index < rules.size(); index++) {
                row.of(rules.verdict(index, project.facts())).add(rules.serial(index));
            }
            return row;
        }

        List<Integer> of(Verdict verdict) {
            return switch (verdict) {
                case PASS -> passed;
                case FAIL -> failed;
                case NOT_JUDGED -> unjudged;
            };
        }
    }

    /** A verdict that is another one than before. */
    record Change(UUID project, String rule, @Nullable Verdict was, Verdict becomes) {

        /** A new rule changes whoever does not pass it. */
        static boolean differs(@Nullable Verdict was, Verdict becomes) {
            return was == null ? becomes != Verdict.PASS : was != becomes;
        }
    }

    /** What was stored of some projects: verdicts by rule. A project never judged is not in it. */
    Map<UUID, Map<String, Verdict>> of(List<UUID> projects) {
        Map<Integer, String> names = names();
        Map<UUID, Map<String, Verdict>> found = new HashMap<>();
        for (Tuple row : rows(projects)) {
            Map<String, Verdict> verdicts = new HashMap<>();
            note(verdicts, names, row.get("passed", String.class), Verdict.PASS);
            note(verdicts, names, row.get("failed", String.class), Verdict.FAIL);
            note(verdicts, names, row.get("not_judged", String.class), Verdict.NOT_JUDGED);
            found.put(row.get("project_id", UUID.class), verdicts);
        }
        return found;
    }

    private List<Tuple> rows(List<UUID> projects) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery("""
                        select project_id, array_to_string(passed, ',') as passed, array_to_string(failed, ',') as failed,
                        array_to_string(not_judged, ',') as not_judged from project_verdicts where project_id = any(?1)""", Tuple.class)
                .setParameter(1, projects.toArray(UUID[]::new))
                .getResultList();
        return found;
    }

    private Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        entities.createNativeQuery("select serial, rule_id from policy_rule_version", Tuple.class)
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> names.put(((Tuple) row).get(0, Integer.class), ((Tuple) row).get(1, String.class)));
        return names;
    }

    private static void note(
            Map<String, Verdict> verdicts, Map<Integer, String> names, String serials, Verdict verdict) {
        if (!serials.isEmpty()) {
            for (String serial : serials.split(",", -1)) {
                verdicts.put(names.getOrDefault(Integer.valueOf(serial), serial), verdict);
            }
        }
    }

    void store(JudgingRun run, List<Row> rows) {
        entities.createNativeQuery("""
                        insert into project_verdicts (project_id, run_id, day, passed, failed, not_judged)
                        select project, cast(?2 as uuid), cast(?3 as date), passed, failed, unjudged from jsonb_to_recordset(cast(?1 as jsonb))
                          as r(project uuid, passed integer[], failed integer[], unjudged integer[])
                        on conflict (project_id) do update set run_id = excluded.run_id, day = excluded.day, passed = excluded.passed,
                          failed = excluded.failed, not_judged = excluded.not_judged""")
                .setParameter(1, text(rows))
                .setParameter(2, run.id())
                .setParameter(3, run.day())
                .executeUpdate();
    }

    void list(JudgingRun run, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into policy_change (run_id, project_id, rule_id, was, becomes)
                        select cast(?2 as uuid), project, rule, was, becomes from jsonb_to_recordset(cast(?1 as jsonb))
                          as c(project uuid, rule text, was text, becomes text)""")
                .setParameter(1, text(changes))
                .setParameter(2, run.id())
                .executeUpdate();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("not writable as JSON", unwritable);
        }
    }
}

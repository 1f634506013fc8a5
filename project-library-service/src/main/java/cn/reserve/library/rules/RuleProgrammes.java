package cn.reserve.library.rules;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programmes that rules belong to, with what people call them. */
@ApplicationScoped
public class RuleProgrammes {
    private final EntityManager entities;

    RuleProgrammes(EntityManager entities) {
        this.entities = entities;
    }

    /** All programmes in the order in which they came. */
    @Transactional
    public List<ProgrammeResponse> all() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, name_zh, name_en, relending from rule_programme order by position", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new ProgrammeResponse(
                        row.get("id", String.class),
                        row.get("name_zh", String.class),
                        row.get("name_en", String.class),
                        row.get("relending", Boolean.class)))
                .toList();
    }

    /** What people call a programme; one that nobody named stands for itself. */
    @Transactional
    public Wording name(String programme) {
        return all().stream()
                .filter(known -> known.id().equals(programme))
                .map(known -> new Wording(known.nameZh(), known.nameEn()))
                .findFirst()
                .orElseGet(() -> new Wording(programme, programme));
    }

    Set<String> relending() {
        return all().stream()
                .filter(ProgrammeResponse::relending)
                .map(ProgrammeResponse::id)
                .collect(Collectors.toSet());
    }

    /**
     * Names the programme of a draft when it is a new one; a known one keeps its name.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code required} naming {@code programmeZh} or {@code programmeEn}
     */
    void know(RuleRequest request) {
        if (all().stream().anyMatch(known -> known.id().equals(request.programme()))) {
            return;
        }
        List<Violation> missing = new ArrayList<>();
        named(missing, "programmeZh", request.programmeZh());
        named(missing, "programmeEn", request.programmeEn());
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        entities.createNativeQuery("""
                        insert into rule_programme (id, name_zh, name_en, relending) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, request.programme())
                .setParameter(2, request.programmeZh())
                .setParameter(3, request.programmeEn())
                .setParameter(4, Boolean.TRUE.equals(request.relending()))
                .executeUpdate();
    }

    private static void named(List<Violation> missing, String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            missing.add(Violation.of(field, "required"));
        }
    }
}

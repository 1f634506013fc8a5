package cn.reserve.library.countersign;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The co-units of the fields. */
@ApplicationScoped
public class FieldUnits {
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    FieldUnits(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The bureaus that countersign in a field now. */
    public List<String> coUnits(Field field) {
        return Optional.ofNullable(entities.find(FieldUnit.class, field))
                .map(FieldUnit::coUnits)
                .orElse(List.of());
    }

    @Transactional
    FieldUnitsResponse.All all() {
        return new FieldUnitsResponse.All(entities.createQuery("from FieldUnit u order by u.field", FieldUnit.class)
                .getResultStream()
                .map(FieldUnit::response)
                .toList());
    }

    /**
     * Names the co-units of a field, for later submissions.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a bureau that there is not, the lead unit, or one twice; 428 or 412
     */
    @Transactional
    FieldUnitsResponse change(Field field, FieldUnitsRequest request, @Nullable String ifMatch, Viewer viewer) {
        FieldUnit unit = Optional.ofNullable(entities.find(FieldUnit.class, field, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("field"));
        Etags.require(ifMatch, unit.version());
        check(field, request.coUnits());
        List<String> before = unit.coUnits();
        unit.name(request.coUnits(), viewer, clock.instant());
        entities.flush();
        audit.record(
                "field-units.changed",
                "field",
                field.name(),
                Map.of("coUnits", before),
                Map.of("coUnits", request.coUnits()));
        return unit.response();
    }

    private static void check(Field field, List<String> bureaus) {
        for (int i = 0; i < bureaus.size(); i++) {
            String bureau = bureaus.get(i);
            boolean known = Arrays.stream(Field.values())
                    .anyMatch(each -> each.leadBureau().equals(bureau));
            if (!known || bureau.equals(field.leadBureau())) {
                throw Problems.invalid(Violation.of("coUnits[" + i + "]", "co-unit"));
            }
            if (bureaus.indexOf(bureau) < i) {
                throw Problems.invalid(Violation.of("coUnits[" + i + "]", "twice"));
            }
        }
    }
}

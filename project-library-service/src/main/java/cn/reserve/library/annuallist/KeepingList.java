package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListType;
import cn.reserve.library.listtype.ListTypes;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Units open their lists and hand them in; somebody else confirms. */
@ApplicationScoped
class KeepingList {
    private final AnnualLists lists;
    private final ListTypes types;
    private final Audit audit;
    private final TellingOfList telling;
    private final Clock clock;

    KeepingList(AnnualLists lists, ListTypes types, Audit audit, TellingOfList telling, Clock clock) {
        this.lists = lists;
        this.types = types;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Opens the list of the viewer's own unit.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code type} or {@code year}; 409 {@code annual-list.exists}
     */
    @Transactional
    AnnualList open(ListRequest request, Viewer viewer) {
        ListType type = types.find(request.type())
                .orElseThrow(() -> Problems.invalid(Violation.of("type", "list-type-unknown")));
        Integer inForce = type.inForce();
        ListPolicy.Owner owner = ListPolicy.ownerFor(viewer, type.bureau()).orElse(null);
        if (inForce == null || owner == null) {
            throw Problems.invalid(Violation.of("type", "list-type-unknown"));
        }
        Integer year = request.year();
        if (type.isStanding() != (year == null)) {
            throw Problems.invalid(Violation.of("year", type.isStanding() ? "null" : "not-null"));
        }
        if (lists.isOpened(type.code(), year == null ? 0 : year, owner.code())) {
            throw Problems.conflict("annual-list.exists");
        }
        AnnualList list = new AnnualList(type, inForce, year, owner, viewer.organisationName(), clock.instant());
        lists.persistAndFlush(list);
        note("annual-list.opened", list, null);
        return list;
    }

    /**
     * Hands the list in.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 403 {@code annual-list.not-yours}; 409
     *     {@code annual-list.standing}, {@code annual-list.empty} or {@code annual-list.not-now}
     */
    @Transactional
    AnnualList submit(UUID id, @Nullable String ifMatch, Viewer viewer) {
        AnnualList submitted = step(id, ifMatch, viewer, "annual-list.submitted", ListPolicy::owns, list -> {
            if (lists.countItems(id) == 0) {
                throw Problems.conflict("annual-list.empty");
            }
            list.submit(viewer, clock.instant());
        });
        telling.submitted(submitted, name(submitted));
        return submitted;
    }

    /**
     * Agrees with the list; its items then only move on.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 403 {@code annual-list.not-yours}; 409
     *     {@code annual-list.same-person} or {@code annual-list.not-now}
     */
    @Transactional
    AnnualList confirm(UUID id, @Nullable String ifMatch, Viewer viewer) {
        AnnualList confirmed = step(
                id,
                ifMatch,
                viewer,
                "annual-list.confirmed",
                ListPolicy::decides,
                list -> list.confirm(viewer, clock.instant()));
        telling.confirmed(confirmed, name(confirmed));
        return confirmed;
    }

    /** Gives the list back to its unit, also after it was confirmed. */
    @Transactional
    AnnualList sendBack(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        AnnualList returned = step(
                id,
                ifMatch,
                viewer,
                "annual-list.returned",
                ListPolicy::decides,
                list -> list.sendBack(reason, clock.instant()));
        telling.returned(returned, name(returned));
        return returned;
    }

    private AnnualList step(
            UUID id,
            @Nullable String ifMatch,
            Viewer viewer,
            String action,
            BiPredicate<Viewer, ListPolicy.Facts> right,
            Consumer<AnnualList> change) {
        AnnualList list = lists.locked(id, viewer);
        if (!right.test(viewer, list.facts())) {
            throw Problems.forbidden("annual-list.not-yours");
        }
        Etags.require(ifMatch, list.version());
        Object before = facts(list);
        change.accept(list);
        lists.flush();
        note(action, list, before);
        return list;
    }

    private void note(String action, AnnualList list, @Nullable Object before) {
        audit.record(action, "annual-list", list.id().toString(), name(list).zh(), before, facts(list));
    }

    /** What people call the list. */
    private Wording name(AnnualList list) {
        Wording type = types.find(list.typeCode())
                .map(found -> new Wording(found.name().zh(), found.name().en()))
                .orElseGet(() -> new Wording(list.typeCode(), list.typeCode()));
        Integer year = list.year();
        String owner = list.ownerName();
        return new Wording(
                (year == null ? "" : year + "年 ") + type.zh() + " " + owner,
                (year == null ? "" : year + " ") + type.en() + ", " + owner);
    }

    private static Map<String, Object> facts(AnnualList list) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", list.state());
        facts.put("typeVersion", list.typeVersion());
        if (list.reason() != null) {
            facts.put("reason", list.reason());
        }
        return facts;
    }
}

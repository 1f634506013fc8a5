package cn.reserve.library.listtype;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system administrator keeps the types of lists; a version in force never changes. */
@ApplicationScoped
class KeepingListTypes {
    private final ListTypes types;
    private final Audit audit;
    private final Clock clock;

    KeepingListTypes(ListTypes types, Audit audit, Clock clock) {
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    /** All types; who only fills lists in sees those with a version in force. */
    @Transactional
    ListTypeResponse.Types all(Viewer viewer) {
        return new ListTypeResponse.Types(types.all().stream()
                .filter(type -> keeps(viewer) || type.inForce() != null)
                .map(type -> response(type, List.of(), false, viewer))
                .toList());
    }

    /** One type with its versions. */
    @Transactional
    ListTypeResponse one(String code, Viewer viewer) {
        ListType type = types.find(code)
                .filter(found -> keeps(viewer) || found.inForce() != null)
                .orElseThrow(() -> Problems.notFound("list-type"));
        return whole(type, viewer);
    }

    /**
     * A new type with its first draft.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field; 409 {@code list-type.exists}
     */
    @Transactional
    ListTypeResponse add(ListTypeRequest request, Viewer viewer) {
        if (Arrays.stream(Field.values()).map(Field::leadBureau).noneMatch(request.bureau()::equals)) {
            throw Problems.invalid(Violation.of("bureau", "list-bureau"));
        }
        require(request.layout(), request.standing(), "layout.");
        if (types.find(request.code()).isPresent()) {
            throw Problems.conflict("list-type.exists", request.code());
        }
        ListType type = new ListType(request, viewer.name(), clock.instant());
        types.add(type);
        types.add(new ListTypeVersion(type.code(), 1, request.layout(), viewer, clock.instant()));
        types.flush();
        note("list-type.added", type, null, Map.of("bureau", type.bureau(), "number", 1));
        return whole(type, viewer);
    }

    /**
     * Writes the draft of the next version, or changes the one that is there.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 by field
     */
    @Transactional
    ListTypeResponse draft(String code, ListLayout layout, @Nullable String ifMatch, Viewer viewer) {
        ListType type = types.locked(code);
        Etags.require(ifMatch, type.version());
        require(layout, type.isStanding(), "");
        List<ListTypeVersion> versions = types.versions(code);
        Optional<ListTypeVersion> open = draftOf(versions);
        int number = open.map(ListTypeVersion::number)
                .orElseGet(() -> versions.stream()
                                .findFirst()
                                .map(ListTypeVersion::number)
                                .orElse(0)
                        + 1);
        open.ifPresentOrElse(
                draft -> draft.redraft(layout, viewer, clock.instant()),
                () -> types.add(new ListTypeVersion(code, number, layout, viewer, clock.instant())));
        touch(type, type.inForce(), viewer);
        note("list-type.drafted", type, null, Map.of("number", number, "columns", keys(layout)));
        return whole(type, viewer);
    }

    /**
     * Puts the draft into force for lists opened from now on.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code list-type.no-draft}; 403 {@code list-type.two-persons}
     *     for whoever wrote some of the draft
     */
    @Transactional
    ListTypeResponse enact(String code, @Nullable String ifMatch, Viewer viewer) {
        ListType type = types.locked(code);
        Etags.require(ifMatch, type.version());
        List<ListTypeVersion> versions = types.versions(code);
        ListTypeVersion draft = draftOf(versions).orElseThrow(() -> Problems.conflict("list-type.no-draft"));
        Integer before = type.inForce();
        versions.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .forEach(ListTypeVersion::end);
        draft.enact(viewer, clock.instant());
        touch(type, draft.number(), viewer);
        note(
                "list-type.enacted",
                type,
                before == null ? null : Map.of("number", before),
                Map.of("number", draft.number()));
        return whole(type, viewer);
    }

    private void touch(ListType type, @Nullable Integer current, Viewer viewer) {
        type.touch(current, viewer.name(), clock.instant());
        types.flush();
    }

    private static Optional<ListTypeVersion> draftOf(List<ListTypeVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == VersionState.DRAFT)
                .findFirst();
    }

    private static void require(ListLayout layout, boolean standing, String prefix) {
        List<Violation> wrong = LayoutPolicy.violations(layout, standing).stream()
                .map(each -> new Violation(prefix + each.field(), each.rule(), each.zh(), each.en()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static List<String> keys(ListLayout layout) {
        return layout.columns().stream().map(ListColumn::key).toList();
    }

    private ListTypeResponse whole(ListType type, Viewer viewer) {
        List<ListTypeVersion> shown = types.versions(type.code()).stream()
                .filter(version -> keeps(viewer) || version.state() != VersionState.DRAFT)
                .toList();
        return response(
                type,
                shown.stream().map(ListTypeVersion::response).toList(),
                keeps(viewer) && shown.stream().anyMatch(version -> version.isEnactableBy(viewer)),
                viewer);
    }

    private static ListTypeResponse response(
            ListType type, List<ListTypeResponse.Version> versions, boolean enactable, Viewer viewer) {
        return new ListTypeResponse(
                type.code(),
                type.version(),
                type.bureau(),
                type.field(),
                type.name(),
                type.isStanding(),
                type.inForce(),
                versions,
                keeps(viewer),
                enactable,
                type.updatedBy(),
                type.updatedAt());
    }

    private static boolean keeps(Viewer viewer) {
        return viewer.is(Role.SYSTEM_ADMIN);
    }

    private void note(String action, ListType type, @Nullable Object before, Object after) {
        audit.record(action, "list-type", type.code(), type.name().zh(), before, after);
    }
}

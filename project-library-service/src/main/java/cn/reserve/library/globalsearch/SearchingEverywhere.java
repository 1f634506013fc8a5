package cn.reserve.library.globalsearch;

import cn.reserve.library.enterprise.EnterpriseRow;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.globalsearch.FoundGroups.Found;
import cn.reserve.library.globalsearch.FoundGroups.FoundGroup;
import cn.reserve.library.measure.MeasureRow;
import cn.reserve.library.measure.ShowingMeasures;
import cn.reserve.library.policydoc.ClauseHit;
import cn.reserve.library.policydoc.DocumentRow;
import cn.reserve.library.policydoc.ReadingDocuments;
import cn.reserve.library.project.ProjectRow;
import cn.reserve.library.project.ProjectSearch;
import cn.reserve.library.project.ShowingProject;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.BatchRow;
import cn.reserve.library.whitelist.ShowingBatch;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks each feature for a word. */
@ApplicationScoped
class SearchingEverywhere {
    private static final PageParams FIRST = new PageParams();

    private final ShowingProject projects;
    private final Enterprises enterprises;
    private final ReadingDocuments documents;
    private final ShowingBatch batches;
    private final ShowingMeasures measures;

    SearchingEverywhere(
            ShowingProject projects,
            Enterprises enterprises,
            ReadingDocuments documents,
            ShowingBatch batches,
            ShowingMeasures measures) {
        this.projects = projects;
        this.enterprises = enterprises;
        this.documents = documents;
        this.batches = batches;
        this.measures = measures;
    }

    @Transactional
    FoundGroups find(String word, Viewer viewer) {
        return new FoundGroups(Arrays.stream(FoundKind.values())
                .filter(kind -> KindPolicy.isSearched(kind, viewer))
                .map(kind -> group(kind, word, viewer))
                .toList());
    }

    private FoundGroup group(FoundKind kind, String word, Viewer viewer) {
        return switch (kind) {
            case PROJECT ->
                FoundGroup.of(kind, projects.many(ProjectSearch.of(word), viewer, FIRST), SearchingEverywhere::project);
            case ENTERPRISE ->
                FoundGroup.of(kind, enterprises.named(word, viewer, FIRST), SearchingEverywhere::enterprise);
            case POLICY_DOCUMENT ->
                FoundGroup.of(kind, documents.called(word, viewer, FIRST), SearchingEverywhere::document);
            case POLICY_CLAUSE -> FoundGroup.of(kind, documents.saying(word, FIRST), SearchingEverywhere::clause);
            case WHITELIST_BATCH -> FoundGroup.of(kind, batches.called(word, FIRST), SearchingEverywhere::batch);
            case MEASURE -> FoundGroup.of(kind, measures.saying(word, viewer, FIRST), SearchingEverywhere::measure);
        };
    }

    private static Found project(ProjectRow row) {
        return found(row.id(), row.name(), facts(row.enterpriseName(), row.code(), row.countyName()), row.state());
    }

    private static Found enterprise(EnterpriseRow row) {
        return found(row.id(), row.name(), facts(row.uscc(), row.countyName()), row.state());
    }

    private static Found document(DocumentRow row) {
        return found(row.id(), row.title(), facts(row.number(), row.issuer()), null);
    }

    private static Found clause(ClauseHit hit) {
        String place = (hit.label() + " " + hit.heading()).strip();
        return new Found(
                hit.documentId(),
                hit.title(),
                facts(place.isEmpty() ? hit.number() : place),
                null,
                hit.position(),
                hit.excerpt());
    }

    private static Found batch(BatchRow row) {
        return found(row.id(), row.name(), facts(row.number()), row.state());
    }

    private static Found measure(MeasureRow row) {
        return found(row.id(), row.text(), facts(row.action(), row.documentTitle()), row.state());
    }

    private static Found found(UUID id, String title, List<String> facts, @Nullable Enum<?> state) {
        return new Found(id, title, facts, state == null ? null : state.name(), null, null);
    }

    private static List<String> facts(@Nullable String... said) {
        return Arrays.stream(said)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}

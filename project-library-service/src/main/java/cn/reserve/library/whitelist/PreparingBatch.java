package cn.reserve.library.whitelist;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.Eligibility.Judged;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commission's preparer puts a batch together and hands it in. */
@ApplicationScoped
class PreparingBatch {
    private static final int MOST_ENTRIES = 2_000;

    private final Batches batches;
    private final Projects projects;
    private final Eligibility eligibility;
    private final Audit audit;
    private final TellingPeople telling;
    private final ReviewClock clock;

    PreparingBatch(
            Batches batches,
            Projects projects,
            Eligibility eligibility,
            Audit audit,
            TellingPeople telling,
            ReviewClock clock) {
        this.batches = batches;
        this.projects = projects;
        this.eligibility = eligibility;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /** A new, empty batch. */
    @Transactional
    Batch open(String name, Viewer viewer) {
        Batch batch = new Batch(batches.nextNumber(clock.now()), name, viewer, clock.now());
        batches.add(batch);
        batches.flush();
        audit.record(
                "whitelist.batch-opened",
                "whitelist-batch",
                batch.id().toString(),
                batch.label(),
                null,
                Map.of("name", name));
        return batch;
    }

    /**
     * Adds projects, all or none.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code project.not-found}; 409 {@code whitelist.not-eligible},
     *     {@code whitelist.already-listed}, {@code whitelist.batch-closed} or {@code whitelist.batch-full}
     */
    @Transactional
    Batch add(UUID id, List<UUID> projectIds, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = mine(id, ifMatch, viewer);
        if (batches.countEntries(id) + projectIds.size() > MOST_ENTRIES) {
            throw Problems.conflict("whitelist.batch-full", MOST_ENTRIES);
        }
        List<String> names = new ArrayList<>();
        for (UUID projectId : new LinkedHashSet<>(projectIds)) {
            Project project = projects.locked(projectId, viewer);
            Judged judged = eligibility.require(project);
            Entry entry = new Entry(id, judged.snapshot(), judged.judgement());
            if (!batches.take(projectId, entry.id())) {
                throw Problems.conflict(
                        "whitelist.already-listed", judged.snapshot().name());
            }
            batches.add(entry);
            names.add(project.form().name());
        }
        batches.flush();
        audit.record(
                "whitelist.projects-added",
                "whitelist-batch",
                id.toString(),
                batch.label(),
                null,
                Map.of("projects", projectIds, "projectNames", names));
        return batch;
    }

    /** Takes a project out again. */
    @Transactional
    Batch remove(UUID id, UUID projectId, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = mine(id, ifMatch, viewer);
        String name = projects.findByIdOptional(projectId)
                .map(known -> known.form().name())
                .orElse("");
        batches.flush();
        if (!batches.remove(id, projectId)) {
            throw Problems.notFound("project");
        }
        audit.record(
                "whitelist.project-taken-out",
                "whitelist-batch",
                id.toString(),
                batch.label(),
                Map.of("project", projectId, "projectName", name),
                null);
        return batch;
    }

    /**
     * Hands the batch in. Every entry is judged again; verdicts and snapshots are frozen as they are now.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code whitelist.batch-empty} or {@code whitelist.not-eligible}
     */
    @Transactional
    Batch submit(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = mine(id, ifMatch, viewer);
        List<Entry> entries = batches.entriesOf(id);
        if (entries.isEmpty()) {
            throw Problems.conflict("whitelist.batch-empty");
        }
        for (Entry entry : entries) {
            Judged judged = eligibility.require(projects.locked(entry.projectId(), viewer));
            entry.judged(judged.snapshot(), judged.judgement());
        }
        BatchState before = batch.state();
        batch.submit(viewer, clock.now());
        batches.flush();
        audit.record(
                "whitelist.batch-submitted",
                "whitelist-batch",
                id.toString(),
                batch.label(),
                Map.of("state", before),
                Map.of("state", batch.state()));
        telling.batchWaits(LibraryNotice.BATCH_WAITING, id, batch.label());
        return batch;
    }

    private Batch mine(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = batches.locked(id);
        Etags.require(ifMatch, batch.version());
        batch.change(viewer, clock.now());
        return batch;
    }
}

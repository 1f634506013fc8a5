package cn.reserve.library.whitelist;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.ChainRecord.Kind;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approver decides about a batch that somebody else prepared. Every act raises 403 {@code whitelist.two-persons} for whoever had a hand
 * in preparing, 428 or 412 for a missing or stale version, 409 {@code whitelist.state} out of turn.
 */
@ApplicationScoped
class DecidingBatch {
    private final Batches batches;
    private final Projects projects;
    private final Chain chain;
    private final Feed feed;
    private final Audit audit;
    private final ReviewClock clock;
    private final TellingPeople telling;

    DecidingBatch(
            Batches batches,
            Projects projects,
            Chain chain,
            Feed feed,
            Audit audit,
            ReviewClock clock,
            TellingPeople telling) {
        this.batches = batches;
        this.projects = projects;
        this.chain = chain;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
        this.telling = telling;
    }

    /** Sends the batch back to its preparer. */
    @Transactional
    Batch sendBack(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = decidable(id, ifMatch, viewer);
        batch.requireNext(BatchState.PREPARING);
        BatchState before = batch.state();
        batch.sendBack(reason, clock.now());
        telling.batchReturned(id, batch.label());
        return recorded(batch, "whitelist.batch-returned", before, reason);
    }

    /** Says yes to the batch as it was submitted. */
    @Transactional
    Batch approve(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = decidable(id, ifMatch, viewer);
        BatchState before = batch.state();
        batch.approve(viewer, clock.now());
        telling.batchWaits(LibraryNotice.BATCH_APPROVED, id, batch.label());
        return recorded(batch, "whitelist.batch-approved", before, null);
    }

    /**
     * Puts the batch on the list: freezes its entries, links it into the chain and tells everybody, one event per project.
     *
     * @throws cn.reserve.platform.rest.ProblemException also 409 {@code whitelist.entry-not-admitted}
     */
    @Transactional
    Batch publish(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = decidable(id, ifMatch, viewer);
        batch.requireNext(BatchState.PUBLISHED);
        BatchState before = batch.state();
        Instant now = clock.now();
        List<Entry> entries = batches.entriesOf(id);
        entries.forEach(entry -> freeze(entry, viewer, now));
        batches.flush();
        batch.publish(chain.add(Kind.BATCH, id, now, ChainContent.of(batch, entries, viewer, now)), viewer, now);
        recorded(batch, "whitelist.batch-published", before, null);
        entries.forEach(entry -> feed.publish(
                ProjectWhitelisted.TYPE, entry.projectId().toString(), ProjectWhitelisted.of(entry.snapshot(), batch)));
        return batch;
    }

    private void freeze(Entry entry, Viewer viewer, Instant now) {
        Project project = projects.locked(entry.projectId(), viewer);
        if (project.state() != ProjectState.ADMITTED) {
            throw Problems.conflict(
                    "whitelist.entry-not-admitted", project.form().name());
        }
        entry.consent(project.form().consent());
        String text = chain.text(ChainContent.of(entry));
        entry.freeze(text, ChainRecord.sha256(text), now);
        telling.ofProject(
                LibraryNotice.LISTED,
                project.uscc(),
                project.id(),
                project.form().name());
    }

    private Batch decidable(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Batch batch = batches.locked(id);
        Etags.require(ifMatch, batch.version());
        if (!BatchPolicy.decides(viewer, batch.preparers())) {
            throw Problems.forbidden("whitelist.two-persons");
        }
        return batch;
    }

    private Batch recorded(Batch batch, String action, BatchState before, @Nullable String reason) {
        batches.flush();
        Map<String, Object> after = new HashMap<>(Map.of("state", batch.state()));
        if (reason != null) {
            after.put("reason", reason);
        }
        if (batch.hash() != null) {
            after.put("hash", batch.hash());
        }
        audit.record(action, "whitelist-batch", batch.id().toString(), batch.label(), Map.of("state", before), after);
        return batch;
    }
}

package cn.reserve.library.whitelist;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.ChainRecord.Kind;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An approver takes a project off the list, by a new record. */
@ApplicationScoped
class RevokingEntry {
    private final Batches batches;
    private final Projects projects;
    private final Chain chain;
    private final Feed feed;
    private final Audit audit;
    private final ReviewClock clock;
    private final TellingPeople telling;

    RevokingEntry(
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

    /**
     * Revokes the standing entry of a project. The lock on the project keeps it in order with a change of consent of the same moment.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code whitelist.not-listed}; 403 {@code whitelist.two-persons} for
     *     whoever prepared the batch of the entry
     */
    @Transactional
    RevocationResponse revoke(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        Entry entry = batches.unlist(projectId).orElseThrow(() -> Problems.conflict("whitelist.not-listed"));
        if (!BatchPolicy.decides(viewer, batches.locked(entry.batchId()).preparers())) {
            throw Problems.forbidden("whitelist.two-persons");
        }
        Instant now = clock.now();
        ChainRecord link =
                chain.add(Kind.REVOCATION, entry.id(), now, ChainContent.OfRevocation.of(entry, reason, viewer, now));
        Revocation revocation = new Revocation(entry, reason, viewer, link, now);
        batches.add(revocation);
        batches.flush();
        feed.publish(WhitelistRevoked.TYPE, projectId.toString(), new WhitelistRevoked(projectId, reason, now));
        audit.record(
                "whitelist.revoked",
                "project",
                projectId.toString(),
                project.form().name(),
                null,
                Map.of("reason", reason));
        telling.ofProject(
                LibraryNotice.REVOKED, project.uscc(), projectId, project.form().name());
        return revocation.response();
    }
}

package cn.reserve.library.whitelist;

import cn.reserve.library.project.Project;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What an approved change of a project means for the list. */
@ApplicationScoped
public class FollowingChange {
    private final Batches batches;
    private final Eligibility eligibility;
    private final Feed feed;

    FollowingChange(Batches batches, Eligibility eligibility, Feed feed) {
        this.batches = batches;
        this.eligibility = eligibility;
        this.feed = feed;
    }

    /** Where the project stands; empty when it is in no open batch and not on the list. */
    @Transactional
    public Optional<ListPlace> placeOf(Project project) {
        return batches.standing(project.id())
                .map(Entry::batchId)
                .map(batches::one)
                .map(batch -> new ListPlace(batch.id(), batch.number(), batch.state(), batch.preparers()));
    }

    /**
     * Judges the changed project again. In a batch that is being prepared the entry shows the new verdicts; on the list, the project must
     * still be eligible, and whoever follows the feed learns the figures that count now. The published entry stays as it was decided. The
     * caller holds the lock on the project.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code change.in-open-batch} while the batch is with the approver; 409
     *     {@code change.listed-not-eligible} naming the rules
     */
    @Transactional
    public void follow(Project project) {
        Optional<Entry> standing = batches.standing(project.id());
        if (standing.isEmpty()) {
            return;
        }
        Entry entry = standing.get();
        Batch batch = batches.one(entry.batchId());
        Eligibility.Judged judged = eligibility.judge(project);
        switch (batch.state()) {
            case PREPARING -> entry.judged(judged.snapshot(), judged.judgement());
            case SUBMITTED, APPROVED -> throw Problems.conflict("change.in-open-batch", batch.number());
            case PUBLISHED -> announce(project, batch, judged);
        }
        batches.flush();
    }

    private void announce(Project project, Batch batch, Eligibility.Judged judged) {
        if (!judged.judgement().isEligible()) {
            List<RuleVerdict> obstacles = judged.judgement().obstacles();
            throw Problems.conflict("change.listed-not-eligible", project.form().name(), eligibility.names(obstacles))
                    .with("projectId", project.id())
                    .with("rules", obstacles);
        }
        feed.publish(
                ListedProjectChanged.TYPE, project.id().toString(), ProjectWhitelisted.of(judged.snapshot(), batch));
    }
}

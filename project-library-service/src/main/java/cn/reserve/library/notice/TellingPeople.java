package cn.reserve.library.notice;

import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Tells people what a use case did, with the use case's transaction. */
@ApplicationScoped
public class TellingPeople {
    private final Notices notices;

    TellingPeople(Notices notices) {
        this.notices = notices;
    }

    void follow(@Observes ProjectMoved moved) {
        LibraryNotice.ofProject(moved.action())
                .ifPresent(notice -> ofProject(
                        notice,
                        moved.project().uscc(),
                        moved.project().id(),
                        moved.project().form().name()));
    }

    /** Tells the people of an enterprise about one of its projects. */
    public void ofProject(LibraryNotice notice, String uscc, UUID project, String name) {
        notices.tell(
                notice.key(),
                Audience.of(Role.ENTERPRISE, uscc),
                new About(project.toString(), name, "/projects/" + project));
    }

    /** Tells the people of an enterprise about a step on a change request, if it is one that they wait for. */
    public void ofChange(String action, String uscc, UUID change, String name) {
        LibraryNotice.ofChange(action)
                .ifPresent(notice -> notices.tell(
                        notice.key(),
                        Audience.of(Role.ENTERPRISE, uscc),
                        new About(change.toString(), name, "/change-requests/" + change)));
    }

    /** Tells who registered an enterprise what became of the file. */
    public void registrant(LibraryNotice notice, String person, UUID enterprise, String name) {
        notices.tell(notice.key(), Audience.person(person), new About(enterprise.toString(), name, "/enterprise"));
    }

    /** Tells the district's reviewers that a file waits. */
    public void fileWaits(String county, UUID enterprise, String name) {
        notices.tell(
                LibraryNotice.ENTERPRISE_WAITING.key(),
                Audience.of(Role.DISTRICT_REVIEWER, county),
                new About(enterprise.toString(), name, "/enterprises/" + enterprise));
    }

    /**
     * Tells a level that something waits for it.
     *
     * @param bureau whose turn it is at the bureaus' level
     * @param link to the record
     */
    public void reviewWaits(ReviewLevel level, String county, String bureau, UUID recordId, String name, String link) {
        notices.tell(
                LibraryNotice.REVIEW_WAITING.key(),
                reviewers(level, county, bureau),
                new About(recordId.toString(), name, link));
    }

    /** Tells the approvers that a change of a project on the list is with the commission. */
    public void listedChangeWaits(UUID change, String name) {
        notices.tell(
                LibraryNotice.REVIEW_WAITING.key(),
                Audience.of(Role.COMMISSION_APPROVER),
                new About(change.toString(), name, "/change-requests/" + change));
    }

    /** Tells the preparers that a batch came back. */
    public void batchReturned(UUID batch, String label) {
        notices.tell(
                LibraryNotice.BATCH_RETURNED.key(),
                Audience.of(Role.COMMISSION_PREPARER),
                new About(batch.toString(), label, "/whitelist/" + batch));
    }

    /** Tells the approvers that a batch was handed in. */
    public void batchWaits(UUID batch, String label) {
        notices.tell(
                LibraryNotice.BATCH_WAITING.key(),
                Audience.of(Role.COMMISSION_APPROVER),
                new About(batch.toString(), label, "/whitelist/" + batch));
    }

    /** Who acts at a level. */
    static Audience reviewers(ReviewLevel level, String county, String bureau) {
        return switch (level) {
            case DISTRICT -> Audience.of(Role.DISTRICT_REVIEWER, county);
            case BUREAU -> Audience.of(Role.BUREAU_REVIEWER, bureau);
            case COMMISSION -> Audience.of(Role.COMMISSION_PREPARER);
        };
    }
}

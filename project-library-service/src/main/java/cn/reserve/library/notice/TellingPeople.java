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

    /** The caller has acted upon a change request, which its notices are about; the audit trail has its steps with the project. */
    public void actedUponChange(UUID change) {
        notices.actedUpon(change.toString());
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

    /** Tells the district's reviewers that other key data of an enterprise wait. */
    public void amendmentWaits(String county, UUID enterprise, String name) {
        notices.tell(
                LibraryNotice.AMENDMENT_WAITING.key(),
                Audience.of(Role.DISTRICT_REVIEWER, county),
                new About(enterprise.toString(), name, "/enterprises/" + enterprise));
    }

    /** Tells the people of an enterprise what became of the key data that they proposed. */
    public void amendmentDecided(LibraryNotice notice, String uscc, UUID enterprise, String name) {
        notices.tell(
                notice.key(),
                Audience.of(Role.ENTERPRISE, uscc),
                new About(enterprise.toString(), name, "/enterprise"));
    }

    /** Tells the people of both files that they are one now. */
    public void merged(Audience people, UUID into, String names) {
        notices.tell(LibraryNotice.MERGED.key(), people, new About(into.toString(), names, "/enterprise"));
    }

    /** Tells the district's reviewers that the report of a stage waits. */
    public void stageWaits(String county, UUID project, String name) {
        notices.tell(
                LibraryNotice.STAGE_WAITING.key(),
                Audience.of(Role.DISTRICT_REVIEWER, county),
                new About(project.toString(), name, "/projects/" + project));
    }

    /**
     * Tells a level that something waits for it.
     *
     * @param reviewers of the level, see {@link #reviewers}
     */
    public void reviewWaits(Audience reviewers, About record) {
        notices.tell(LibraryNotice.REVIEW_WAITING.key(), reviewers, record);
    }

    /** Tells the preparers that a batch came back. */
    public void batchReturned(UUID batch, String label) {
        notices.tell(
                LibraryNotice.BATCH_RETURNED.key(),
                Audience.of(Role.COMMISSION_PREPARER),
                new About(batch.toString(), label, "/whitelist/" + batch));
    }

    /** Tells the approvers that a batch was handed in, or that one is approved and waits to be published. */
    public void batchWaits(LibraryNotice notice, UUID batch, String label) {
        notices.tell(
                notice.key(),
                Audience.of(Role.COMMISSION_APPROVER),
                new About(batch.toString(), label, "/whitelist/" + batch));
    }

    /**
     * Who acts at a level.
     *
     * @param bureau whose turn it is at the bureaus' level
     * @param listed whether it is about a project on the list: at the commission an approver decides then
     */
    public static Audience reviewers(ReviewLevel level, String county, String bureau, boolean listed) {
        Audience preparers = Audience.of(Role.COMMISSION_PREPARER);
        return switch (level) {
            case DISTRICT -> Audience.of(Role.DISTRICT_REVIEWER, county);
            case BUREAU -> Audience.of(Role.BUREAU_REVIEWER, bureau);
            case COMMISSION -> listed ? preparers.or(Audience.of(Role.COMMISSION_APPROVER)) : preparers;
        };
    }
}

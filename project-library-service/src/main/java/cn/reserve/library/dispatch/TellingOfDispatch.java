package cn.reserve.library.dispatch;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Tells people what dispatch asks of them, with the step's transaction. */
@ApplicationScoped
public class TellingOfDispatch {
    private final Notices notices;

    TellingOfDispatch(Notices notices) {
        this.notices = notices;
    }

    /** A round has begun: tells the districts, and these enterprises that their projects are asked; each once a round. */
    public void asked(UUID round, YearMonth period, Collection<String> enterprises) {
        String cause = LibraryNotice.ROUND_ASKS.key() + ":" + round + ":";
        About own =
                new About(round.toString(), period.toString(), "/dispatch/reports?round=" + round + "&state=MISSING");
        for (String uscc : enterprises) {
            notices.tellOnce(cause + uscc, LibraryNotice.ROUND_ASKS.key(), Audience.of(Role.ENTERPRISE, uscc), own);
        }
        notices.tellOnce(
                LibraryNotice.ROUND_OPENED.key() + ":" + round,
                LibraryNotice.ROUND_OPENED.key(),
                Audience.of(Role.DISTRICT_REVIEWER),
                new About(round.toString(), period.toString(), "/dispatch/rounds/" + round));
    }

    /** The caller has done what a round asks for, whose notices are about the round; the audit trail has it with the report. */
    public void actedUponRound(UUID round) {
        notices.actedUpon(round.toString());
    }

    /** The district returned a report. */
    public void returned(String uscc, UUID report, String name) {
        tell(LibraryNotice.REPORT_RETURNED, Audience.of(Role.ENTERPRISE, uscc), report, name, "reports/" + report);
    }

    /** A problem has nobody yet to solve it. */
    public void problemRaised(String county, UUID problem, String name) {
        Audience district = Audience.of(Role.DISTRICT_REVIEWER, county);
        tell(LibraryNotice.PROBLEM_RAISED, district, problem, name, "problems?state=RAISED");
    }

    /** A problem is for this unit to solve, for the first time or again. */
    public void problemAssigned(String owner, UUID problem, String name) {
        owner(owner)
                .ifPresent(unit ->
                        tell(LibraryNotice.PROBLEM_ASSIGNED, unit, problem, name, "problems?state=OPEN&mine=true"));
    }

    /** A problem is solved, as its owner says: whoever decides looks. */
    public void problemSolved(String owner, String county, UUID problem, String name) {
        Audience decides = owner.startsWith("district:")
                ? Audience.of(Role.COMMISSION_PREPARER)
                : Audience.of(Role.DISTRICT_REVIEWER, county);
        tell(LibraryNotice.PROBLEM_SOLVED, decides, problem, name, "problems?state=SOLVED");
    }

    /** A supervision notice is raised. */
    public void supervised(String county, String uscc, UUID notice, String name) {
        tell(LibraryNotice.SUPERVISED, Audience.of(Role.DISTRICT_REVIEWER, county), notice, name, "notices");
        tell(LibraryNotice.SUPERVISED, Audience.of(Role.ENTERPRISE, uscc), notice, name, "notices");
    }

    /** The district answered a supervision notice. */
    public void supervisionAnswered(UUID notice, String name) {
        Audience commission = Audience.of(Role.COMMISSION_PREPARER);
        tell(LibraryNotice.SUPERVISION_ANSWERED, commission, notice, name, "notices?state=ANSWERED");
    }

    /** The commission wants a better answer. */
    public void supervisionReturned(String county, UUID notice, String name) {
        Audience district = Audience.of(Role.DISTRICT_REVIEWER, county);
        tell(LibraryNotice.SUPERVISION_RETURNED, district, notice, name, "notices?state=ACKNOWLEDGED");
    }

    /**
     * The people of a problem's owner.
     *
     * @param owner as it is stored: {@code enterprise:<uscc>}, {@code district:<county>} or {@code bureau:<code>}
     */
    static Optional<Audience> owner(String owner) {
        int colon = owner.indexOf(':');
        String code = owner.substring(colon + 1);
        return switch (colon < 0 ? "" : owner.substring(0, colon)) {
            case "enterprise" -> Optional.of(Audience.of(Role.ENTERPRISE, code));
            case "district" -> Optional.of(Audience.of(Role.DISTRICT_REVIEWER, code));
            case "bureau" -> Optional.of(Audience.of(Role.BUREAU_REVIEWER, code));
            default -> Optional.empty();
        };
    }

    private void tell(LibraryNotice notice, Audience audience, UUID subject, String name, String page) {
        notices.tell(notice.key(), audience, new About(subject.toString(), name, "/dispatch/" + page));
    }
}

package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.Deadline;
import cn.reserve.financing.need.Need;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One bank's work on one need. Changes through verbs only; each refuses a move that {@link CaseState} forbids. */
@Entity
@Table(name = "docking_case")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DockingCase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID needId;
    private UUID projectId;
    private String projectName;
    private String uscc;
    private String enterpriseName;
    private String bank;
    private String bankName;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private @Nullable CreditTerms terms;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason reasonCode;

    private @Nullable String reasonText;
    private @Nullable Instant clockStartedAt;
    private @Nullable Instant remindAt;
    private @Nullable Instant dueAt;
    private Instant claimedAt;
    private Instant updatedAt;
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "dockingCase", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<CaseStep> steps = new ArrayList<>();

    protected DockingCase() {}

    /** A bank claims a need; the acceptance clock starts. */
    static DockingCase claim(Need need, String bank, String bankName, Doing doing, Deadline acceptance) {
        DockingCase made = new DockingCase();
        made.needId = need.id();
        made.projectId = need.projectId();
        made.projectName = need.projectName();
        made.uscc = need.uscc();
        made.enterpriseName = need.enterpriseName();
        made.bank = bank;
        made.bankName = bankName;
        made.claimedAt = doing.at();
        made.enter(CaseState.CLAIMED, doing);
        made.run(acceptance);
        return made;
    }

    /** The bank takes the case on; the clock of the credit decision starts. */
    void accept(Doing doing, Deadline creditDecision) {
        move(CaseState.ACCEPTED, doing);
        run(creditDecision);
    }

    /** The bank has looked at the enterprise. */
    void recordDueDiligence(Doing doing) {
        move(CaseState.DUE_DILIGENCE, doing);
    }

    /** Government, bank and enterprise have looked at the project together. */
    void recordPreExamination(Doing doing) {
        move(CaseState.PRE_EXAMINED, doing);
    }

    /** The bank approves credit on these terms; the clock stops. */
    void approveCredit(CreditTerms approved, Doing doing) {
        move(CaseState.CREDIT_APPROVED, doing);
        terms = approved;
        stopClock();
    }

    /** The case ends without credit: declined or refused by the bank, or withdrawn by the enterprise. */
    void end(CaseState ending, @Nullable ClosingReason reason, @Nullable String text, Doing doing) {
        move(ending, doing);
        reasonCode = reason;
        reasonText = text;
        closedAt = doing.at();
        stopClock();
    }

    private void move(CaseState next, Doing doing) {
        if (!state.mayBecome(next)) {
            throw Problems.conflict("case.step-not-possible", state, next);
        }
        state.skippedOnTheWayTo(next).forEach(skipped -> add(skipped, true, doing));
        enter(next, doing);
    }

    private void enter(CaseState next, Doing doing) {
        add(next, false, doing);
        state = next;
        updatedAt = doing.at();
    }

    private void add(CaseState step, boolean skipped, Doing doing) {
        steps.add(new CaseStep(this, steps.size() + 1, step, skipped, doing));
    }

    private void run(Deadline deadline) {
        clockStartedAt = deadline.startedAt();
        remindAt = deadline.remindAt();
        dueAt = deadline.dueAt();
    }

    private void stopClock() {
        clockStartedAt = null;
        remindAt = null;
        dueAt = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID needId() {
        return needId;
    }

    UUID projectId() {
        return projectId;
    }

    String projectName() {
        return projectName;
    }

    String uscc() {
        return uscc;
    }

    String enterpriseName() {
        return enterpriseName;
    }

    String bank() {
        return bank;
    }

    /** What people call it in one line. */
    String label() {
        return projectName + " · " + bankName;
    }

    String bankName() {
        return bankName;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    CreditTerms terms() {
        return terms;
    }

    @Nullable
    ClosingReason reasonCode() {
        return reasonCode;
    }

    @Nullable
    String reasonText() {
        return reasonText;
    }

    @Nullable
    Deadline clock() {
        return clockStartedAt == null || remindAt == null || dueAt == null
                ? null
                : new Deadline(clockStartedAt, remindAt, dueAt);
    }

    Instant claimedAt() {
        return claimedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    List<CaseStep> steps() {
        return List.copyOf(steps);
    }
}

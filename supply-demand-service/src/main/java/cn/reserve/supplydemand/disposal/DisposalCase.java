package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.recycler.RetiredKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One line of retired equipment on its way to a certificate. Changes through verbs only; each refuses a move that {@link DisposalState} forbids. */
@Entity
@Table(name = "disposal_case")
class DisposalCase extends DisposalRecord {
    protected DisposalCase() {}

    static DisposalCase offer(RetiredEquipment project, RetiredEquipment.Line line, Instant now) {
        DisposalCase made = new DisposalCase();
        made.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        made.projectId = project.projectId();
        made.line = line.line();
        made.uscc = project.uscc();
        made.kind = RetiredKind.of(line.name());
        made.name = line.name();
        made.model = line.model();
        made.state = DisposalState.OFFERED;
        made.offeredAt = now;
        made.quantity = line.quantity();
        made.follow(project, line, now);
        return made;
    }

    /** The project says the line anew; what has been agreed about it stays. True when it is offered again by that. */
    boolean follow(RetiredEquipment project, RetiredEquipment.Line said, Instant now) {
        projectCode = project.code();
        projectName = project.name();
        field = project.field();
        enterpriseName = project.enterpriseName();
        county = project.county();
        countyName = project.countyName();
        commissionedYear = said.commissionedYear();
        inProject = true;
        // What had been sold or kept when it lapsed was not on offer, and is not now.
        boolean back = state == DisposalState.LAPSED && outcome == null;
        if (back) {
            offerAgain(now);
        } else if (state == DisposalState.LAPSED) {
            move(DisposalState.OTHERWISE, now);
        }
        if (state == DisposalState.OFFERED) {
            quantity = said.quantity();
        }
        updatedAt = now;
        return back;
    }

    /** The project does not say the line any more. True when nobody had agreed on anything, so that it lapses. */
    boolean dropFromProject(Instant now) {
        inProject = false;
        if (state != DisposalState.OFFERED && state != DisposalState.OTHERWISE) {
            return false;
        }
        move(DisposalState.LAPSED, now);
        closedAt = now;
        return true;
    }

    /** A bid came or was taken back. */
    void bidsAre(int standing, Instant now) {
        require(DisposalState.OFFERED);
        bids = standing;
        updatedAt = now;
    }

    /** The bureau named somebody, or reminded all whom it fits. */
    void promoted(Instant now) {
        require(DisposalState.OFFERED);
        remindedAt = now;
        updatedAt = now;
    }

    void choose(String taker, String takerCounty, DisposalRequests.Choice choice, Instant now) {
        move(DisposalState.AGREED, now);
        recyclerUscc = taker;
        recyclerCounty = takerCounty;
        contactPerson = choice.contactPerson();
        contactPhone = choice.contactPhone();
    }

    /** Either side steps back before the pick-up: it is offered as before. */
    void release(int standing, Instant now) {
        require(DisposalState.AGREED);
        offerAgain(now);
        bids = standing;
    }

    /**
     * A side says when how much was taken away. True once both say the same.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code equipment-disposal.step-not-possible}
     */
    boolean pickUp(DisposalSide by, LocalDate day, int taken, Instant now) {
        require(DisposalState.AGREED);
        if (by == DisposalSide.ENTERPRISE) {
            enterpriseDay = day;
            enterpriseQuantity = taken;
        } else {
            recyclerDay = day;
            recyclerQuantity = taken;
        }
        updatedAt = now;
        boolean same =
                Objects.equals(enterpriseDay, recyclerDay) && Objects.equals(enterpriseQuantity, recyclerQuantity);
        if (!same && !isWithinOne()) {
            return false;
        }
        takenAway(day, taken, now);
        return true;
    }

    private void takenAway(LocalDate day, int taken, Instant now) {
        move(DisposalState.PICKED_UP, now);
        pickedUpOn = day;
        pickedUp = taken;
    }

    /** The enterprise sold it, keeps it, or has had it disposed of by somebody else. */
    void endOtherwise(DisposalRequests.Otherwise said, Instant now) {
        require(DisposalState.OFFERED);
        if (said.outcome() == DisposalOutcome.DISPOSED_ELSEWHERE) {
            takenAway(Objects.requireNonNull(said.leftOn()), Objects.requireNonNull(said.quantity()), now);
            disposer = said.disposer();
        } else {
            move(DisposalState.OTHERWISE, now);
            closedAt = now;
        }
        bids = 0;
        outcome = said.outcome();
        reason = said.reason();
    }

    /** What was sold or kept is offered after all. */
    void offerAfterAll(Instant now) {
        require(DisposalState.OTHERWISE);
        offerAgain(now);
    }

    private void offerAgain(Instant now) {
        move(DisposalState.OFFERED, now);
        offeredAt = now;
        closedAt = null;
        outcome = null;
        reason = null;
        recyclerUscc = null;
        recyclerCounty = null;
        contactPerson = null;
        contactPhone = null;
        enterpriseDay = null;
        enterpriseQuantity = null;
        recyclerDay = null;
        recyclerQuantity = null;
    }

    /** A file came or was replaced: whoever looked at the case before has seen something else. */
    void certificateChanged(Instant now) {
        if (!awaitsCertificate()) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        updatedAt = now;
    }

    /** The certificate is handed in to be checked. */
    void dispose(DisposalRequests.Certificate certificate, Instant now) {
        if (!awaitsCertificate()) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        move(DisposalState.DISPOSED, now);
        certificateNumber = certificate.number();
        certificateOn = certificate.issuedOn();
        certificateQuantity = certificate.quantity();
        certificateIssuer = certificate.issuer();
        if (outcome == null) {
            reason = null;
        }
    }

    void accept(Instant now) {
        move(DisposalState.ACCEPTED, now);
        closedAt = now;
    }

    void sendBack(String why, Instant now) {
        move(DisposalState.RETURNED, now);
        reason = why;
    }

    private void require(DisposalState needed) {
        if (state != needed) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
    }

    private void move(DisposalState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        state = next;
        updatedAt = now;
    }
}

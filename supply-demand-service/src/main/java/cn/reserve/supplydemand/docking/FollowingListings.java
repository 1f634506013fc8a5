package cn.reserve.supplydemand.docking;

import cn.reserve.supplydemand.demand.DemandGone;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import cn.reserve.supplydemand.supply.SupplyGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Cases follow their enterprises; one whose demand or supply was taken off the list, or whose sides became one enterprise, ends. */
@ApplicationScoped
class FollowingListings {
    private final DockingCases cases;
    private final RecordingDocking recording;

    FollowingListings(DockingCases cases, RecordingDocking recording) {
        this.cases = cases;
        this.recording = recording;
    }

    void follow(@Observes ParticipantsMoved moved) {
        cases.followMoves(moved.usccs());
    }

    void takeOver(@Observes ParticipantMerged merged) {
        cases.moveTo(merged.into(), merged.uscc());
        end(cases.openWithItself(merged.into()), DropReason.MERGED, DockingSide.OFFICE);
    }

    void end(@Observes DemandGone gone) {
        end(cases.openAboutDemand(gone.id()), DropReason.WITHDRAWN, DockingSide.BUYER);
    }

    void end(@Observes SupplyGone gone) {
        end(cases.openAboutSupply(gone.id()), DropReason.WITHDRAWN, DockingSide.SUPPLIER);
    }

    private void end(List<DockingCase> open, DropReason reason, DockingSide by) {
        for (DockingCase docking : open) {
            RecordingDocking.Decision before = RecordingDocking.Decision.of(docking);
            docking.fallAway(reason, recording.happening(by));
            recording.note("docking.dropped", docking, StepKind.DROPPED, by, before);
        }
    }
}

package cn.reserve.financing.docking;

import java.time.Instant;
import java.util.UUID;

/** Event {@code financing.case-advanced}: a case took a step. */
record CaseAdvanced(UUID caseId, UUID needId, UUID projectId, String bank, CaseState state, Instant at) {
    static final String TYPE = "financing.case-advanced";

    static CaseAdvanced of(DockingCase moved) {
        return new CaseAdvanced(
                moved.id(), moved.needId(), moved.projectId(), moved.bank(), moved.state(), moved.updatedAt());
    }
}

package cn.reserve.library.whitelist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchPolicyTest {
    private static final Viewer PREPARER = viewer("p", Role.COMMISSION_PREPARER);
    private static final Viewer APPROVER = viewer("a", Role.COMMISSION_APPROVER);
    private static final Viewer BOTH = viewer("p", Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER);

    @Test
    void keepsWhoeverPreparedFromDeciding() {
        assertThat(BatchPolicy.decides(APPROVER, List.of("p"))).isTrue();
        assertThat(BatchPolicy.decides(BOTH, List.of("p"))).isFalse();
        assertThat(BatchPolicy.decides(PREPARER, List.of("x"))).isFalse();
    }

    @Test
    void offersWhatEachMayDo() {
        assertThat(BatchPolicy.actions(PREPARER, BatchState.PREPARING, List.of("p"), true))
                .containsExactly(BatchAction.EDIT_ENTRIES);
        assertThat(BatchPolicy.actions(PREPARER, BatchState.PREPARING, List.of("p"), false))
                .containsExactly(BatchAction.EDIT_ENTRIES, BatchAction.SUBMIT);
        assertThat(BatchPolicy.actions(APPROVER, BatchState.SUBMITTED, List.of("p"), false))
                .containsExactly(BatchAction.APPROVE, BatchAction.RETURN);
        assertThat(BatchPolicy.actions(APPROVER, BatchState.APPROVED, List.of("p"), false))
                .containsExactly(BatchAction.PUBLISH, BatchAction.RETURN);
        assertThat(BatchPolicy.actions(BOTH, BatchState.PUBLISHED, List.of("p"), false))
                .isEmpty();
        assertThat(BatchPolicy.actions(BOTH, BatchState.SUBMITTED, List.of("p"), false))
                .isEmpty();
    }

    @Test
    void knowsTheLegalTransitions() {
        assertThat(BatchState.PREPARING.canBecome(BatchState.SUBMITTED)).isTrue();
        assertThat(BatchState.SUBMITTED.canBecome(BatchState.PREPARING)).isTrue();
        assertThat(BatchState.PREPARING.canBecome(BatchState.PUBLISHED)).isFalse();
        assertThat(BatchState.SUBMITTED.canBecome(BatchState.PUBLISHED)).isFalse();
        for (BatchState next : BatchState.values()) {
            assertThat(BatchState.PUBLISHED.canBecome(next)).isFalse();
        }
    }

    @Test
    void noticesAChangedLink() {
        ChainRecord link = new ChainRecord(
                1,
                ChainRecord.Kind.BATCH,
                new java.util.UUID(0, 1),
                java.time.Instant.EPOCH,
                "{}",
                ChainRecord.GENESIS);

        assertThat(link.follows(ChainRecord.GENESIS)).isTrue();
        assertThat(link.follows("another")).isFalse();
    }

    private static Viewer viewer(String subject, Role... roles) {
        return new Viewer(subject, "测试", "commission", "市发展改革委", Set.of(roles), new Scope.Everything());
    }
}

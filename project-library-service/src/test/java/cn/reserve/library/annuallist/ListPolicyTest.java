package cn.reserve.library.annuallist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sees a list, keeps it and confirms it. */
class ListPolicyTest {
    private static final Viewer HOUSING = viewer("a", Role.BUREAU_REVIEWER, new Scope.Bureau("housing"));
    private static final Viewer COLLEAGUE = viewer("b", Role.BUREAU_REVIEWER, new Scope.Bureau("housing"));
    private static final Viewer EDUCATION = viewer("c", Role.BUREAU_REVIEWER, new Scope.Bureau("education"));
    private static final Viewer DISTRICT = viewer("d", Role.DISTRICT_REVIEWER, new Scope.District("510302"));
    private static final Viewer NEIGHBOUR = viewer("e", Role.DISTRICT_REVIEWER, new Scope.District("510304"));
    private static final Viewer PREPARER = viewer("f", Role.COMMISSION_PREPARER, new Scope.Everything());

    @Test
    void isSeenByItsUnitItsBureauAndTheCity() {
        ListPolicy.Facts list = list(OwnerKind.DISTRICT, "510302", ListState.OPEN, null);

        assertThat(ListPolicy.sees(DISTRICT, list)).isTrue();
        assertThat(ListPolicy.sees(HOUSING, list)).isTrue();
        assertThat(ListPolicy.sees(PREPARER, list)).isTrue();
        assertThat(ListPolicy.sees(NEIGHBOUR, list)).isFalse();
        assertThat(ListPolicy.sees(EDUCATION, list)).isFalse();
        assertThat(ListPolicy.sees(viewer("x", Role.ENTERPRISE, new Scope.Organisation("91")), list))
                .isFalse();
    }

    @Test
    void isChangedByItsUnitWhileItIsOpen() {
        assertThat(ListPolicy.actions(DISTRICT, list(OwnerKind.DISTRICT, "510302", ListState.OPEN, null)))
                .containsExactly(ListAction.EDIT, ListAction.SUBMIT, ListAction.LINK);
        assertThat(ListPolicy.actions(DISTRICT, list(OwnerKind.DISTRICT, "510302", ListState.SUBMITTED, "d")))
                .containsExactly(ListAction.LINK);
        assertThat(ListPolicy.actions(DISTRICT, list(OwnerKind.DISTRICT, "510302", ListState.CONFIRMED, "d")))
                .containsExactly(ListAction.REPORT, ListAction.LINK);
        assertThat(ListPolicy.actions(HOUSING, list(OwnerKind.DISTRICT, "510302", ListState.OPEN, null)))
                .containsExactly(ListAction.LINK);
    }

    @Test
    void isConfirmedByAnotherPerson() {
        ListPolicy.Facts list = list(OwnerKind.BUREAU, "housing", ListState.SUBMITTED, "a");

        assertThat(ListPolicy.actions(HOUSING, list)).doesNotContain(ListAction.CONFIRM);
        assertThat(ListPolicy.actions(COLLEAGUE, list)).contains(ListAction.CONFIRM, ListAction.RETURN);
        assertThat(ListPolicy.actions(PREPARER, list)).containsExactly(ListAction.CONFIRM, ListAction.RETURN);
        assertThat(ListPolicy.actions(EDUCATION, list)).isEmpty();
    }

    private static ListPolicy.Facts list(OwnerKind kind, String owner, ListState state, @Nullable String by) {
        return new ListPolicy.Facts("housing", kind, owner, false, state, by);
    }

    private static Viewer viewer(String subject, Role role, Scope scope) {
        return new Viewer(subject, subject, scope.code(), scope.code(), Set.of(role), scope);
    }
}

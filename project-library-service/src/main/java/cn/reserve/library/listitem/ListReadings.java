package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.ListAction;
import cn.reserve.library.annuallist.ListPolicy;
import cn.reserve.library.annuallist.ListState;
import cn.reserve.library.annuallist.OwnerKind;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.ListTypes;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;

/** What reading the items of a list needs: its columns, the codes, and the right to change it. */
@ApplicationScoped
class ListReadings {
    private final ListTypes types;
    private final CodeTables tables;
    private final ReviewClock clock;

    ListReadings(ListTypes types, CodeTables tables, ReviewClock clock) {
        this.types = types;
        this.tables = tables;
        this.clock = clock;
    }

    ListLayout layout(AnnualList list) {
        return types.layout(list.typeCode(), list.typeVersion());
    }

    ItemReading of(AnnualList list) {
        String district = list.ownerKind() == OwnerKind.DISTRICT ? list.owner() : null;
        return new ItemReading(layout(list), list.ageDay(), district, codes());
    }

    CodeNames codes() {
        return new CodeNames(tables, clock.today());
    }

    /**
     * Whether the viewer may do that with the list and its items now.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code annual-list.not-open} for a change of a list that is handed in; 403
     *     {@code annual-list.not-yours}
     */
    static void require(AnnualList list, ListAction action, Viewer viewer) {
        if (ListPolicy.actions(viewer, list.facts()).contains(action)) {
            return;
        }
        boolean owns = ListPolicy.owns(viewer, list.facts());
        if (owns && action == ListAction.EDIT && list.state() != ListState.OPEN) {
            throw Problems.conflict("annual-list.not-open");
        }
        if (owns && action == ListAction.REPORT) {
            throw Problems.conflict("annual-list.not-confirmed");
        }
        throw Problems.forbidden("annual-list.not-yours");
    }
}

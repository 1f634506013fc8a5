package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.ListAction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows for an item from what one may do with its list. Pure. */
final class ItemPolicy {
    private ItemPolicy() {}

    /** Everything that may be done with the item now. */
    static List<ItemAction> actions(List<ListAction> ofList, boolean linked, ItemState state) {
        List<ItemAction> actions = new ArrayList<>();
        if (ofList.contains(ListAction.EDIT)) {
            actions.add(ItemAction.EDIT);
            if (!linked && state == ItemState.PLANNED) {
                actions.add(ItemAction.REMOVE);
            }
        }
        if (ofList.contains(ListAction.REPORT)) {
            actions.add(ItemAction.REPORT);
        }
        if (ofList.contains(ListAction.LINK)) {
            actions.addAll(
                    linked
                            ? List.of(ItemAction.UNLINK_PROJECT)
                            : List.of(ItemAction.DRAFT_PROJECT, ItemAction.LINK_PROJECT));
        }
        return actions;
    }

    /**
     * The quantity done that a report means: what it says, all of it for an item that is done, none for one that is planned or dropped.
     *
     * @return empty when it cannot be: more than the quantity, some of what was not begun, or of an item without quantity
     */
    static Optional<BigDecimal> done(ItemState state, @Nullable BigDecimal said, @Nullable BigDecimal quantity) {
        if (quantity == null) {
            return said == null ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        BigDecimal done = said != null ? said : state == ItemState.DONE ? quantity : BigDecimal.ZERO;
        boolean begun = state == ItemState.UNDER_WAY || state == ItemState.DONE;
        return done.compareTo(quantity) > 0 || (!begun && done.signum() > 0) ? Optional.empty() : Optional.of(done);
    }
}

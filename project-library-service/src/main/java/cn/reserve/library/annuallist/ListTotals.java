package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListTarget;
import cn.reserve.library.listtype.Words;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the lists of a year come to within the caller's scope, by type; standing registers belong to every year. */
@Schema(name = "AnnualListTotals")
public record ListTotals(int year, List<Total> items) {

    /** Defensive copy. */
    public ListTotals {
        items = List.copyOf(items);
    }

    /**
     * One type.
     *
     * @param unit of the quantities; null where the type counts none
     * @param done quantity of the year's items that are done
     * @param target of the plan; null without one
     * @param doneUntilDue quantity done in all years up to the one in which the target is due
     */
    @Schema(name = "AnnualListTotal")
    public record Total(
            String type,
            Words typeName,
            boolean standing,
            long lists,
            long confirmed,
            long items,
            long flagged,
            long linked,
            BigDecimal quantity,
            BigDecimal done,
            BigDecimal cost,
            @Nullable Words unit,
            @Nullable ListTarget target,
            BigDecimal doneUntilDue) {}
}

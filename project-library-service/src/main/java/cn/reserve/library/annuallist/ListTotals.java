package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListTarget;
import cn.reserve.library.listtype.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
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
     * @param again rows of the year that quantity, done and cost leave out, because another row has the same registration number
     * @param repeated the first 20 of these numbers with their rows, the one that counts first
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
            BigDecimal doneUntilDue,
            long again,
            List<Repeated> repeated) {

        /** Defensive copy. */
        public Total {
            repeated = List.copyOf(repeated);
        }
    }

    /** One registered thing on several rows. */
    @Schema(name = "AnnualListRepeated")
    public record Repeated(String registration, List<Place> places) {

        /** Defensive copy. */
        public Repeated {
            places = List.copyOf(places);
        }
    }

    /**
     * One of its rows.
     *
     * @param year null of a standing register
     * @param number of the row in its list
     */
    @Schema(name = "AnnualListRepeatedPlace")
    public record Place(
            UUID item,
            UUID list,
            String ownerName,
            @Nullable Integer year,
            int number,
            String title) {}
}

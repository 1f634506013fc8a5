package cn.reserve.platformtest.toy;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;
import cn.reserve.platform.rest.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** As many numbers as one likes, as a list to export. */
@Path("/numbers/export")
@RunOnVirtualThread
public class NumbersExportResource {
    private static final ExportedList<Integer> LIST = ExportedList.<Integer>of("numbers", "数字", "Numbers")
            .with("数", "Number", number -> number)
            .with("单数", "Odd", number -> number % 2 == 1)
            .with("倒数", "Reciprocal", number -> 60 / number)
            .wide("文字", "Words", number -> "=" + "字".repeat(40) + number);

    private final EntityManager entities;
    private final Exporting exporting;

    NumbersExportResource(EntityManager entities, Exporting exporting) {
        this.entities = entities;
        this.exporting = exporting;
    }

    enum Order implements ListSort {
        NUMBER;

        @Override
        public SortColumn by() {
            return SortColumn.amount("number", "t.number");
        }
    }

    @GET
    @RolesAllowed(Roles.ENTERPRISE)
    public Response export(
            @QueryParam("from") int from, @QueryParam("to") int to, @BeanParam @Valid ExportParams params) {
        ListQuery numbers = new ListQuery("generate_series(" + from + ", " + to + ") t(number)", "t.number")
                .where("t.number <> ?", -1);
        return exporting.answer(
                LIST,
                numbers.every(
                        entities, "t.number", new Sort<>(Order.NUMBER, false), row -> row.get("number", Integer.class)),
                params);
    }
}

package cn.reserve.library.dispatch;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import java.util.List;

/** Whose rows of dispatch a viewer sees. Every table of dispatch has {@code uscc}, {@code county} and {@code field}. */
public final class DispatchScope {
    private DispatchScope() {}

    /** A list of the viewer's rows. */
    public static ListQuery of(String table, String alias, Viewer viewer) {
        ListQuery query = new ListQuery(table, alias + ".id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where(alias + ".county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in(alias + ".field", fields);
            }
            case Scope.Organisation(String uscc) -> query.where(alias + ".uscc = ?", uscc);
            case Scope.Nothing _ -> query.where("false");
        };
    }

    /** Whether the viewer sees one row. */
    public static boolean sees(Viewer viewer, String uscc, String county, Field field) {
        return switch (viewer.scope()) {
            case Scope.Everything _ -> true;
            case Scope.District(String own) -> own.equals(county);
            case Scope.Bureau(String bureau) -> field.leadBureau().equals(bureau);
            case Scope.Organisation(String own) -> own.equals(uscc);
            case Scope.Nothing _ -> false;
        };
    }
}

package cn.reserve.library.listtype;

import java.util.EnumSet;
import java.util.Set;

/** What the engine knows of a column beyond its kind. */
public enum Meaning {
    /** What people call the item; always there, always required. */
    TITLE(ColumnKind.TEXT),
    COUNTY(ColumnKind.COUNTY),
    LOCATION(ColumnKind.TEXT),
    OWNER(ColumnKind.TEXT),
    /** The owner's unified social credit code. */
    OWNER_CODE(ColumnKind.TEXT),
    /** The number under which an authority has registered the thing: one number is one thing, on whichever lists it stands. */
    REGISTRATION(ColumnKind.TEXT),
    OLD_ASSET(ColumnKind.TEXT),
    /** Day or year of commissioning, from which the age is reckoned. */
    COMMISSIONED(ColumnKind.DATE, ColumnKind.YEAR),
    QUANTITY(ColumnKind.INTEGER, ColumnKind.DECIMAL),
    PLANNED_WORK(ColumnKind.TEXT),
    COST(ColumnKind.MONEY);

    private final Set<ColumnKind> kinds;

    Meaning(ColumnKind first, ColumnKind... more) {
        this.kinds = EnumSet.of(first, more);
    }

    boolean takes(ColumnKind kind) {
        return kinds.contains(kind);
    }
}

package cn.reserve.supplydemand.listing;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One table of listings: entities with {@code uscc}, {@code county} and {@code sourceRow}. */
public abstract class Listings<E, S extends Enum<S> & ListSort> {
    private final Class<E> kind;
    private final String table;

    /**
     * Of one table.
     *
     * @param table its name, a constant of the source
     */
    protected Listings(Class<E> kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    /** Where they are stored. */
    protected abstract EntityManager entities();

    public Page<E> page(ListQuery query, Sort<S> order, PageParams paging) {
        return query.page(entities(), kind, order, paging);
    }

    public ListRows<E> every(ListQuery query, Sort<S> order) {
        return query.every(entities(), kind, order);
    }

    /** The listing that a row of a round became. */
    public Optional<E> ofRow(UUID row) {
        return entities()
                .createQuery("from " + kind.getSimpleName() + " l where l.sourceRow = ?1", kind)
                .setParameter(1, row)
                .getResultStream()
                .findFirst();
    }

    /** The listing of the first of some rows that has one. */
    public Optional<E> ofRows(List<UUID> rows) {
        return rows.stream().flatMap(row -> ofRow(row).stream()).findFirst();
    }

    /**
     * The enterprise's newest listing of a make that did not become of another row of the same sheets: rows that differ in something else are different
     * things.
     *
     * @param made column that says what it is, of the source; {@code model} says which
     * @param row the row that is to be listed
     */
    protected Optional<E> same(String uscc, String made, String make, String model, UUID row) {
        Query query = entities()
                .createNativeQuery(
                        "select l.* from " + table + " l where l.uscc = ?1 and l." + made
                                + " = ?2 and l.model = ?3 and not exists (select 1 from round_row o join round_row r"
                                + " on r.submission_id = o.submission_id where o.id = l.source_row and r.id = ?4)"
                                + " order by l.updated_at desc, l.id desc limit 1",
                        kind)
                .setParameter(1, uscc)
                .setParameter(2, make)
                .setParameter(3, model)
                .setParameter(4, row);
        List<?> found = query.getResultList();
        return found.stream().map(kind::cast).findFirst();
    }

    /** Rows of a merged enterprise belong to the surviving one, and are of its county. */
    public int moveTo(String survivor, String merged) {
        return entities()
                .createNativeQuery("UPDATE " + table + " l SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND l.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets rows follow their enterprise to another county. */
    public int followMoves(Set<String> usccs) {
        return entities()
                .createNativeQuery(
                        "UPDATE " + table + " l SET county = p.county, version = version + 1 FROM participant p"
                                + " WHERE p.uscc = l.uscc AND p.uscc = ANY (?1) AND l.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}

package cn.reserve.platform.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Rows read by a cursor of the database, some hundred on each way. */
final class CursorRows<R> implements ListRows<R> {
    private final EntityManager entities;
    private final ListStatement count;
    private final ListStatement rows;
    private final Function<Tuple, R> row;

    CursorRows(EntityManager entities, ListStatement count, ListStatement rows, Function<Tuple, R> row) {
        this.entities = entities;
        this.count = count;
        this.rows = rows;
        this.row = row;
    }

    @Override
    public long count() {
        return (Long)
                count.bind(entities.createNativeQuery(count.sql(), Long.class)).getSingleResult();
    }

    @Override
    public void forEach(Consumer<? super R> reader) {
        try (Stream<?> found = rows.bind(entities.createNativeQuery(rows.sql(), Tuple.class))
                .setHint(HibernateHints.HINT_FETCH_SIZE, PORTION)
                .getResultStream()) {
            found.forEach(each -> reader.accept(row.apply((Tuple) each)));
        }
    }

    @Override
    public void forget() {
        entities.clear();
    }
}

package cn.reserve.library.listitem;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;

/** The items of lists. The caller has looked at the list, which says who may see them. */
@ApplicationScoped
class ListItems implements PanacheRepositoryBase<ListItem, UUID> {
    private static final int FETCH = 500;
    private static final String SENT = """
            jsonb_to_recordset(cast(?1 as jsonb)) as x(
              id uuid, number integer, data jsonb, words text, print text, title text, county text, registration text, "commissionedOn" date, quantity numeric,
              cost numeric, flagged boolean)""";
    private static final String INSERT = """
            insert into list_item (id, version, list_id, number, data, words, print, title, county, registration, commissioned_on, quantity, cost, flagged, state,
              done_quantity, updated_by, updated_at)
            select x.id, 0, ?2, x.number, x.data, x.words, x.print, x.title, x.county, x.registration, x."commissionedOn", x.quantity, x.cost, x.flagged, 'PLANNED', 0,
              ?3, ?4 from\s""";
    private static final String UPDATE = """
            update list_item i set version = i.version + 1, data = x.data, words = x.words, print = x.print, title = x.title, county = x.county, registration = x.registration,
              commissioned_on = x."commissionedOn", quantity = x.quantity, cost = x.cost, flagged = x.flagged, updated_by = ?3,
              updated_at = ?4
            from\s""";

    private final ObjectMapper json;

    ListItems(ObjectMapper json) {
        this.json = json;
    }

    /** A row of a workbook on its way into the database. */
    record Sent(UUID id, int number, ItemFacts facts) {}

    /** What an item of a list is known by: the number, its print, and how much of it is done. */
    record Known(int number, String print, BigDecimal done) {}

    /**
     * The item for reading.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    ListItem found(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("list-item"));
    }

    /** The list of an item, without reading the item. */
    UUID listOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.listId from ListItem i where i.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("list-item"));
    }

    /** The item for a change, after its list was looked at. */
    ListItem locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("list-item"));
    }

    /** Writes down what changed; the same values twice in a list are refused. */
    void store(ListItem item) {
        try {
            persistAndFlush(item);
        } catch (ConstraintViolationException same) {
            throw Problems.conflict("list-item.same");
        }
    }

    List<ListItem> ofProject(UUID project) {
        return list("projectId = ?1 order by id", project);
    }

    List<Known> known(UUID list) {
        return rows("select i.number, i.print, i.done_quantity from list_item i where i.list_id = ?1", list)
                .map(row ->
                        new Known(row.get(0, Integer.class), row.get(1, String.class), row.get(2, BigDecimal.class)))
                .toList();
    }

    Page<ListItem> search(UUID list, ItemSearch search, PageParams paging) {
        return found(list, search).page(getEntityManager(), ListItem.class, sorted(search), paging);
    }

    /** All that the search finds, for an export. */
    ListRows<ListItem> every(UUID list, ItemSearch search) {
        return found(list, search).every(getEntityManager(), ListItem.class, sorted(search));
    }

    private static Sort<ItemSort> sorted(ItemSearch search) {
        return Sort.read(ItemSort.class, search.sort, new Sort<>(ItemSort.NUMBER, false));
    }

    private static ListQuery found(UUID list, ItemSearch search) {
        ListQuery query = new ListQuery("list_item i", "i.id")
                .countedFirst()
                .where("i.list_id = ?", list)
                .equal("i.state", search.state)
                .equal("i.county", search.county)
                .equal("i.flagged", search.flagged)
                .matching("i.search_keys", "i.search_text", search.q);
        if (search.linked != null) {
            query.where(search.linked ? "i.project_id is not null" : "i.project_id is null");
        }
        return query;
    }

    /** Every item of a list by number, read as a stream. */
    void each(UUID list, Consumer<ListItem> reader) {
        try (Stream<ListItem> items = getEntityManager()
                .createQuery("from ListItem i where i.listId = ?1 order by i.number", ListItem.class)
                .setParameter(1, list)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            items.forEach(item -> {
                reader.accept(item);
                getEntityManager().detach(item);
            });
        }
    }

    void insert(UUID list, List<Sent> portion, String person, Instant now) {
        write(INSERT + SENT, list, portion, person, now);
    }

    void update(UUID list, List<Sent> portion, String person, Instant now) {
        write(UPDATE + SENT + " where i.list_id = ?2 and i.number = x.number", list, portion, person, now);
    }

    private void write(String sql, UUID list, List<Sent> portion, String person, Instant now) {
        if (portion.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter(1, json(portion))
                .setParameter(2, list)
                .setParameter(3, person)
                .setParameter(4, now)
                .executeUpdate();
    }

    private String json(List<Sent> portion) {
        try {
            return json.writeValueAsString(
                    portion.stream().map(ListItems::columns).toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("items as JSON", unwritable);
        }
    }

    private static Map<String, Object> columns(Sent sent) {
        ItemFacts facts = sent.facts();
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", sent.id());
        columns.put("number", sent.number());
        columns.put("data", facts.values());
        columns.put("words", facts.words());
        columns.put("print", facts.print());
        columns.put("title", facts.title());
        columns.put("county", facts.county());
        columns.put("registration", facts.registration());
        columns.put(
                "commissionedOn",
                facts.commissionedOn() == null ? null : facts.commissionedOn().toString());
        columns.put("quantity", facts.quantity());
        columns.put("cost", facts.cost());
        columns.put("flagged", facts.flagged());
        return columns;
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, UUID list) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter(1, list)
                .getResultList();
        return rows.stream();
    }
}

package cn.reserve.platform.savedview;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.savedview.SavedView.SavedViews;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** The caller's views, and those that colleagues share. */
@ApplicationScoped
class KeepingViews {
    private static final String COLUMNS = """
            select v.id, v.version, v.list, v.name, cast(v.filters as text) as filters, v.sort, v.shared, v.owner, v.owner_name,
            exists (select from saved_view_start b where b.person = ?1 and b.list = v.list and b.view_id = v.id) as begins
            from saved_view v where (v.owner = ?1
            or (v.shared and v.organisation = ?2 and v.owner_seen_at > now() - interval '90 days'))""";

    /** Once a day is often enough. */
    private static final String SEEN = "update saved_view set owner_seen_at = now()"
            + " where owner = ?1 and owner_seen_at < now() - interval '1 day'";

    private static final String LEFT = "update saved_view set shared = false, version = version + 1"
            + " where owner = ?1 and shared and organisation <> ?2 returning id, name";

    private final EntityManager entities;
    private final Caller caller;
    private final Audit audit;
    private final ObjectMapper json;

    KeepingViews(EntityManager entities, Caller caller, Audit audit, ObjectMapper json) {
        this.entities = entities;
        this.caller = caller;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    SavedViews of(String list) {
        present();
        return new SavedViews(
                read(COLUMNS + " and v.list = ?3 order by v.owner <> ?1, lower(v.name), v.id limit 500", 3, list));
    }

    /**
     * A new view of the caller's.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for its filters; 409 {@code saved-view.too-many}, {@code saved-view.exists} or
     *     {@code saved-view.no-organisation}
     */
    @Transactional
    SavedView add(SavedViewRequest said) {
        check(said);
        if (own(said.list()) >= SavedViewPolicy.MOST) {
            throw Problems.conflict("saved-view.too-many", SavedViewPolicy.MOST);
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        written(entities.createNativeQuery("""
                        insert into saved_view (id, version, list, owner, owner_name, organisation, name, filters, sort, shared)
                        values (?1, 0, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9)""")
                .setParameter(1, id)
                .setParameter(2, said.list())
                .setParameter(3, caller.subject())
                .setParameter(4, caller.name())
                .setParameter(5, caller.organisation().orElse(null))
                .setParameter(6, said.name())
                .setParameter(7, write(said.filters()))
                .setParameter(8, said.sort())
                .setParameter(9, said.shared()));
        audit.record("saved-view.added", "saved-view", id.toString(), said.name(), null, facts(said));
        return visible(id);
    }

    /**
     * Says an own view otherwise; the list stays.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for another's; 428 or 412; besides as {@link #add}
     */
    @Transactional
    SavedView change(UUID id, SavedViewRequest said, @Nullable String ifMatch) {
        SavedView before = owned(id, ifMatch);
        check(said);
        written(entities.createNativeQuery("""
                        update saved_view set version = version + 1, name = ?2, filters = cast(?3 as jsonb), sort = ?4, shared = ?5,
                        owner_name = ?6, organisation = ?7, updated_at = now() where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, said.name())
                .setParameter(3, write(said.filters()))
                .setParameter(4, said.sort())
                .setParameter(5, said.shared())
                .setParameter(6, caller.name())
                .setParameter(7, caller.organisation().orElse(null)));
        audit.record("saved-view.changed", "saved-view", id.toString(), said.name(), facts(before), facts(said));
        return visible(id);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        SavedView before = owned(id, ifMatch);
        entities.createNativeQuery("delete from saved_view where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        audit.record("saved-view.removed", "saved-view", id.toString(), before.name(), facts(before), null);
    }

    /** The caller begins the view's list with it. */
    @Transactional
    void begin(UUID id) {
        SavedView view = visible(id);
        entities.createNativeQuery("""
                        insert into saved_view_start (person, list, view_id) values (?1, ?2, ?3)
                        on conflict (person, list) do update set view_id = excluded.view_id""")
                .setParameter(1, caller.subject())
                .setParameter(2, view.list())
                .setParameter(3, id)
                .executeUpdate();
    }

    /** The caller begins with the whole list again. */
    @Transactional
    void beginWithout(UUID id) {
        visible(id);
        entities.createNativeQuery("delete from saved_view_start where person = ?1 and view_id = ?2")
                .setParameter(1, caller.subject())
                .setParameter(2, id)
                .executeUpdate();
    }

    private void check(SavedViewRequest said) {
        List<Violation> wrong = SavedViewPolicy.violations(said.filters());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        if (said.shared() && caller.organisation().isEmpty()) {
            throw Problems.conflict("saved-view.no-organisation");
        }
    }

    private long own(String list) {
        return (Long)
                entities.createNativeQuery("select count(*) from saved_view where owner = ?1 and list = ?2", Long.class)
                        .setParameter(1, caller.subject())
                        .setParameter(2, list)
                        .getSingleResult();
    }

    private SavedView visible(UUID id) {
        return read(COLUMNS + " and v.id = ?3", 3, id).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("saved-view"));
    }

    /** The caller is still there; what they shared with an organisation that is no longer theirs is their own again. */
    private void present() {
        entities.createNativeQuery(SEEN).setParameter(1, caller.subject()).executeUpdate();
        @SuppressWarnings("unchecked")
        List<Tuple> left = entities.createNativeQuery(LEFT, Tuple.class)
                .setParameter(1, caller.subject())
                .setParameter(2, caller.organisation().orElse(""))
                .getResultList();
        left.forEach(view -> audit.record(
                "saved-view.changed",
                "saved-view",
                view.get("id", UUID.class).toString(),
                view.get("name", String.class),
                Map.of("shared", true),
                Map.of("shared", false)));
    }

    /** The own view, held until this transaction ends. */
    private SavedView owned(UUID id, @Nullable String ifMatch) {
        present();
        SavedView view = read(COLUMNS + " and v.id = ?3 for update of v", 3, id).stream()
                .filter(SavedView::mine)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("saved-view"));
        Etags.require(ifMatch, view.version());
        return view;
    }

    private static void written(Query statement) {
        try {
            statement.executeUpdate();
        } catch (ConstraintViolationException twice) {
            throw Problems.conflict("saved-view.exists");
        }
    }

    private List<SavedView> read(String sql, int place, Object value) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, caller.subject())
                .setParameter(2, caller.organisation().orElse(""))
                .setParameter(place, value)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private SavedView view(Tuple row) {
        return new SavedView(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("list", String.class),
                row.get("name", String.class),
                filters(row.get("filters", String.class)),
                row.get("sort", String.class),
                row.get("shared", Boolean.class),
                caller.subject().equals(row.get("owner", String.class)),
                row.get("owner_name", String.class),
                row.get("begins", Boolean.class));
    }

    private static Map<String, Object> facts(SavedViewRequest said) {
        return facts(said.name(), said.filters(), said.sort(), said.shared());
    }

    private static Map<String, Object> facts(SavedView view) {
        return facts(view.name(), view.filters(), view.sort(), view.shared());
    }

    private static Map<String, Object> facts(
            String name, Map<String, String> filters, @Nullable String sort, boolean shared) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("filters", filters);
        facts.put("sort", Optional.ofNullable(sort).orElse(""));
        facts.put("shared", shared);
        return facts;
    }

    private String write(Map<String, String> filters) {
        try {
            return json.writeValueAsString(filters);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not writable as JSON", unwritable);
        }
    }

    private Map<String, String> filters(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored filters do not read back", unreadable);
        }
    }
}

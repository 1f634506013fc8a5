package cn.reserve.library.whitelist;

import cn.reserve.library.day.DayRange;
import cn.reserve.library.form.Field;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was on the list on a day, by which decision. */
@ApplicationScoped
class ListedEntries {
    private static final String TABLE = "whitelist_entry e join whitelist_batch b on b.id = e.batch_id"
            + " left join whitelist_revocation r on r.entry_id = e.id";
    private static final String COLUMNS = """
            e.project_id, e.snapshot ->> 'projectCode' as project_code, e.name, e.field, e.county,
            e.snapshot ->> 'countyName' as county_name, e.uscc, e.snapshot -> 'enterprise' ->> 'name' as enterprise_name,
            cast(e.snapshot ->> 'totalInvestment' as numeric) as total_investment,
            cast(e.snapshot -> 'loan' ->> 'amount' as numeric) as loan_amount,
            (select cast(p.form -> 'consent' ->> 'given' as boolean) from project p where p.id = e.project_id) as consent_given,
            (select p.form -> 'consent' ->> 'until' from project p where p.id = e.project_id) as consent_until,
            b.id as batch_id, b.number, b.name as batch_name, b.approved_by_name, e.published_at, r.at as revoked_at, e.hash""";

    private final EntityManager entities;
    private final ReviewClock clock;

    ListedEntries(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The list at the end of a day in the city's time; a day to come shows the list as it is.
     */
    @Transactional
    Page<ListedEntry> on(EntrySearch search, Viewer viewer, PageParams paging) {
        boolean bank = isBank(viewer);
        return found(search, viewer).page(entities, COLUMNS, sorted(search), paging, row -> entry(row, bank));
    }

    /** All of them, for an export. */
    ListRows<ListedEntry> every(EntrySearch search, Viewer viewer) {
        boolean bank = isBank(viewer);
        return found(search, viewer).every(entities, COLUMNS, sorted(search), row -> entry(row, bank));
    }

    private static Sort<WhitelistSort.OfEntries> sorted(EntrySearch search) {
        return Sort.read(
                WhitelistSort.OfEntries.class, search.sort, new Sort<>(WhitelistSort.OfEntries.PUBLISHED_AT, true));
    }

    private static boolean isBank(Viewer viewer) {
        return viewer.is(Role.BANK_OFFICER) || viewer.is(Role.BANK_MANAGER) || viewer.is(Role.WHITELIST_READER);
    }

    private ListQuery found(EntrySearch search, Viewer viewer) {
        Instant end = day(search.on).plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
        ListQuery query = scoped(viewer, isBank(viewer))
                .where("b.state = 'PUBLISHED'")
                .where("e.published_at < ?", end)
                .where("(r.at is null or r.at >= ?)", end)
                .equal("e.county", search.county)
                .equal("e.field", search.field);
        LocalDate since = Parameters.day("publishedSince", search.publishedSince);
        if (since != null) {
            query.where("e.published_at >= ?", since.atStartOfDay(CityTime.ZONE).toInstant());
        }
        return query;
    }

    private LocalDate day(@Nullable String on) {
        return on == null || on.isBlank() ? clock.today() : DayRange.read("on", on);
    }

    /** An entry keeps the code it was published under; after a merger it is the present owner of its project who sees it. */
    private static ListQuery scoped(Viewer viewer, boolean bank) {
        ListQuery query = new ListQuery(TABLE, "e.id");
        if (bank) {
            return query;
        }
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.Organisation(String alias) ->
                query.where("e.project_id = any(array(select p.id from project p where p.uscc = ?))", alias);
            case Scope.District(String county) -> query.where("e.county = ?", county);
            case Scope.Bureau(String bureau) ->
                query.where("e.field = any(cast(? as text[]))", (Object)
                        Field.ledBy(bureau).stream().map(Field::name).toArray(String[]::new));
            case Scope.Nothing _ -> query.where("false");
        };
    }

    private ListedEntry entry(Tuple row, boolean bank) {
        boolean amounts = !bank || consents(row);
        return new ListedEntry(
                row.get("project_id", UUID.class),
                row.get("project_code", String.class),
                row.get("name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county", String.class),
                row.get("county_name", String.class),
                row.get("uscc", String.class),
                row.get("enterprise_name", String.class),
                amounts ? row.get("total_investment", BigDecimal.class) : null,
                amounts ? row.get("loan_amount", BigDecimal.class) : null,
                row.get("batch_id", UUID.class),
                row.get("number", String.class),
                row.get("batch_name", String.class),
                row.get("approved_by_name", String.class),
                row.get("published_at", Instant.class),
                row.get("revoked_at", Instant.class),
                row.get("hash", String.class));
    }

    private boolean consents(Tuple row) {
        String until = row.get("consent_until", String.class);
        return Boolean.TRUE.equals(row.get("consent_given", Boolean.class))
                && until != null
                && !LocalDate.parse(until).isBefore(clock.today());
    }
}

package cn.reserve.library.fund;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register. */
@ApplicationScoped
class SpecialFunds implements PanacheRepositoryBase<SpecialFund, UUID> {
    /** An outer join: the count needs nothing of the project, and then PostgreSQL leaves it out. */
    private static final String TABLE = "special_fund f left join project p on p.id = f.project_id";

    private static final String COLUMNS = """
            f.id, f.version, f.project_id, p.name, p.enterprise_name, p.uscc, p.field, p.county_name, f.programme, f.document_number,
            f.issued_on, f.issued, f.in_place, f.paid, f.state, f.reason, f.updated_by, f.updated_at""";

    /** Another project that retires one of the same machines, and its programme. */
    record Rival(String project, String programme) {}

    /** For a change. */
    SpecialFund locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("fund"));
    }

    /** Until this transaction ends: two records at once would each miss the machine that the other one pays for. */
    void oneRecordAtATime(String uscc) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('fund ' || ?1, 0)) as text)")
                .setParameter(1, uscc)
                .getSingleResult();
    }

    /** Programmes of which a project has funds. */
    Set<String> programmesOf(UUID projectId) {
        return list("projectId = ?1 and state = ?2", projectId, FundState.ACTIVE).stream()
                .map(SpecialFund::programme)
                .collect(Collectors.toSet());
    }

    boolean isRecorded(FundRequest request) {
        return count(
                        "projectId = ?1 and programme = ?2 and documentNumber = ?3 and state = ?4",
                        request.projectId(),
                        request.programme(),
                        request.documentNumber(),
                        FundState.ACTIVE)
                > 0;
    }

    /** Other projects with funds that retire one of the same machines. */
    List<Rival> rivals(UUID projectId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select distinct p.name, f.programme from project own
                        join project p on p.machines && own.machines and p.id <> own.id
                        join special_fund f on f.project_id = p.id and f.state = 'ACTIVE'
                        where own.id = ?1""", Tuple.class)
                .setParameter(1, projectId)
                .getResultList();
        return rows.stream()
                .map(row -> new Rival(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    Page<FundRow> search(FundSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), COLUMNS, sorted(search), paging, row -> row(row, viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<FundRow> every(FundSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), COLUMNS, sorted(search), row -> row(row, viewer));
    }

    private static Sort<FundSort> sorted(FundSearch search) {
        return Sort.read(FundSort.class, search.sort, new Sort<>(FundSort.ISSUED_ON, true));
    }

    private static ListQuery found(FundSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("f.programme", search.programme)
                .equal("f.state", search.state)
                .equal("f.project_id", search.project)
                .equal("f.field", search.field)
                .equal("f.county", search.county);
    }

    /** One row; empty when it is not the viewer's to see. */
    Optional<FundRow> row(UUID id, Viewer viewer) {
        Sort<FundSort> sort = new Sort<>(FundSort.ISSUED_ON, true);
        return scoped(viewer)
                .equal("f.id", id)
                .page(getEntityManager(), COLUMNS, sort, new PageParams(), row -> row(row, viewer))
                .items()
                .stream()
                .findFirst();
    }

    /** What each programme gave: programme, records, issued, in place, paid. */
    @SuppressWarnings("unchecked")
    List<Tuple> totals(Viewer viewer) {
        Scope scope = viewer.scope();
        String maintained =
                "select t.programme, cast(sum(t.records) as bigint), sum(t.issued), sum(t.in_place), sum(t.paid) from special_fund_total t where ";
        String sql =
                switch (scope) {
                    case Scope.Everything _ -> maintained + "?1 = ''";
                    case Scope.District _ -> maintained + "t.county = ?1";
                    case Scope.Bureau _ -> maintained + "t.field = any(string_to_array(?1, ','))";
                    case Scope.Organisation _ -> """
                            select t.programme, count(*), sum(t.issued), sum(t.in_place), sum(t.paid) from special_fund t
                            where t.state = 'ACTIVE' and t.uscc = ?1""";
                    case Scope.Nothing _ -> maintained + "?1 <> ''";
                };
        String value = scope instanceof Scope.Bureau(String bureau)
                ? Field.ledBy(bureau).stream().map(Field::name).collect(Collectors.joining(","))
                : scope.code();
        return getEntityManager()
                .createNativeQuery(sql + " group by t.programme", Tuple.class)
                .setParameter(1, value)
                .getResultList();
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery(TABLE, "f.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("f.county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in("f.field", fields);
            }
            case Scope.Organisation(String alias) -> query.where("f.uscc = ?", alias);
            case Scope.Nothing _ -> query.where("false");
        };
    }

    private static FundRow row(Tuple row, Viewer viewer) {
        FundState state = FundState.valueOf(row.get("state", String.class));
        return new FundRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county_name", String.class),
                row.get("programme", String.class),
                row.get("document_number", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("issued", BigDecimal.class),
                row.get("in_place", BigDecimal.class),
                row.get("paid", BigDecimal.class),
                state,
                row.get("reason", String.class),
                row.get("updated_by", String.class),
                row.get("updated_at", Instant.class),
                FundPolicy.actions(viewer, state));
    }
}

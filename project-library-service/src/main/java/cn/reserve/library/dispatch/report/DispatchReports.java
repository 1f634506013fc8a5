package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.DispatchScope;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.rest.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reports. */
@ApplicationScoped
public class DispatchReports implements PanacheRepositoryBase<DispatchReport, UUID> {
    static final String COLUMNS = """
            d.id, d.version, d.round_id, d.period, d.project_id, d.name, d.field, d.county, d.county_name, d.state, d.light,
            d.start_light, d.progress_light, d.reds, d.flag_count, d.invested_period, d.invested_year, d.invested_total,
            d.funds_in_place, d.funds_paid, d.submitted_at, d.reason""";

    private final Projects projects;

    DispatchReports(Projects projects) {
        this.projects = projects;
    }

    /**
     * One for reading.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    public DispatchReport visible(UUID id, Viewer viewer) {
        return known(findByIdOptional(id), viewer);
    }

    /** One for a change, and its project before it: see {@link #lock}. */
    public DispatchReport locked(UUID id, Viewer viewer) {
        projects.hold(projectsOf(List.of(id)));
        return known(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)), viewer);
    }

    /**
     * Locks reports with their projects, for whoever changes many together. The light of a project's latest report stands in the list of
     * projects, so whoever changes a report changes a row there, as whoever changes the project does: both hold the project first, then
     * the report, and never wait for each other; and of two reports of a project, only one is judged at a time.
     */
    void lock(Collection<UUID> ids) {
        projects.hold(projectsOf(ids));
        getEntityManager().createNativeQuery("""
                        select count(*) from (select from dispatch_report where id = any(cast(?1 as uuid[])) order by id for no key update) d""").setParameter(1, texts(ids)).getSingleResult();
    }

    /** Locks the reports of some projects of the viewer's district in a round; whatever else is named is left out. */
    @SuppressWarnings("unchecked")
    public void lock(UUID round, Collection<UUID> projectIds, Viewer viewer) {
        lock(getEntityManager()
                .createNativeQuery(
                        "select id from dispatch_report where round_id = ?1 and county = ?2 and project_id = any(cast(?3 as uuid[]))",
                        UUID.class)
                .setParameter(1, round)
                .setParameter(2, viewer.scope().code())
                .setParameter(3, texts(projectIds))
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> projectsOf(Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery(
                        "select project_id from dispatch_report where id = any(cast(?1 as uuid[]))", UUID.class)
                .setParameter(1, texts(ids))
                .getResultList();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** The viewer's reports of a round by project, those of some projects in one look; what was not asked or is not the viewer's is left out. */
    public Map<UUID, DispatchReport> of(UUID round, Collection<UUID> projects, Viewer viewer) {
        return find("roundId = ?1 and projectId in ?2", round, projects).stream()
                .filter(report -> sees(report, viewer))
                .collect(Collectors.toMap(DispatchReport::projectId, report -> report));
    }

    /** Whether an enterprise has reports of a round still to hand in. */
    boolean owes(String uscc, UUID round) {
        return count(
                        "uscc = ?1 and roundId = ?2 and state in ?3",
                        uscc,
                        round,
                        List.of(DispatchState.MISSING, DispatchState.RETURNED))
                > 0;
    }

    private static DispatchReport known(Optional<DispatchReport> found, Viewer viewer) {
        return found.filter(report -> sees(report, viewer)).orElseThrow(() -> Problems.notFound("dispatch-report"));
    }

    private static boolean sees(DispatchReport report, Viewer viewer) {
        return DispatchScope.sees(viewer, report.uscc(), report.county(), report.field());
    }

    Page<ReportRow> search(ReportSearch search, LocalDate today, Viewer viewer, PageParams paging) {
        return found(search, today, viewer)
                .page(getEntityManager(), COLUMNS, sorted(search), paging, DispatchReports::row);
    }

    /** All that the search finds, for an export. */
    ListRows<ReportRow> every(ReportSearch search, LocalDate today, Viewer viewer) {
        return found(search, today, viewer).every(getEntityManager(), COLUMNS, sorted(search), DispatchReports::row);
    }

    static Sort<ReportSort> sorted(ReportSearch search) {
        boolean history = search.project != null;
        Sort<ReportSort> usual = history ? new Sort<>(ReportSort.PERIOD, true) : new Sort<>(ReportSort.NAME, false);
        Sort<ReportSort> sort = Sort.read(ReportSort.class, search.sort, usual);
        if (!history && sort.key() == ReportSort.PERIOD) {
            throw Problems.invalid(Violation.of("sort", "sort"));
        }
        return sort;
    }

    static ListQuery found(ReportSearch search, LocalDate today, Viewer viewer) {
        ListQuery query = DispatchScope.of("dispatch_report d", "d", viewer)
                .lookingUp(PresentName.SHOWN)
                .equal("d.project_id", search.project)
                .equal("d.state", search.state)
                .equal("d.light", search.light)
                .equal("d.field", search.field)
                .equal("d.county", search.county);
        if (search.round != null) {
            query.where("d.round_id = ?", search.round);
        } else if (search.project == null) {
            query.where(
                    "d.round_id = (select r.id from dispatch_round r where r.opens_on <= ? order by r.period desc limit 1)",
                    today);
        }
        if (Boolean.TRUE.equals(search.flagged)) {
            query.where("d.flag_count > 0");
        }
        if (Boolean.TRUE.equals(search.asked)) {
            query.where("d.state <> 'EXCUSED'");
        }
        if (Boolean.TRUE.equals(search.filled)) {
            query.where("d.state in ('SUBMITTED', 'ACCEPTED')");
        }
        return query;
    }

    /** Keeps what was judged. */
    void keep(DispatchReport report, Judgement judged, LocalDate validFrom, Viewer person, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into dispatch_judgement (report_id, at, person_name, start_light, progress_light, months_late,
                            points_behind, valid_from) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, report.id())
                .setParameter(2, at)
                .setParameter(3, person.name())
                .setParameter(4, judged.start().name())
                .setParameter(5, judged.progress().name())
                .setParameter(6, judged.monthsLate())
                .setParameter(7, judged.pointsBehind())
                .setParameter(8, validFrom)
                .executeUpdate();
    }

    /** Everything that was judged, latest first. */
    @SuppressWarnings("unchecked")
    List<ReportResponse.Judged> judgements(UUID report) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select at, person_name, start_light, progress_light, months_late, points_behind, valid_from
                        from dispatch_judgement where report_id = ?1 order by at desc, id desc""", Tuple.class)
                .setParameter(1, report)
                .getResultList();
        return rows.stream()
                .map(row -> new ReportResponse.Judged(
                        row.get("at", Instant.class),
                        row.get("person_name", String.class),
                        new Judgement(
                                Light.valueOf(row.get("start_light", String.class)),
                                Light.valueOf(row.get("progress_light", String.class)),
                                row.get("months_late", Integer.class),
                                row.get("points_behind", BigDecimal.class)),
                        row.get("valid_from", LocalDate.class)))
                .toList();
    }

    private static ReportRow row(Tuple row) {
        return new ReportRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("round_id", UUID.class),
                YearMonth.from(row.get("period", LocalDate.class)).toString(),
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county", String.class),
                row.get("county_name", String.class),
                DispatchState.valueOf(row.get("state", String.class)),
                Light.valueOf(row.get("light", String.class)),
                Light.valueOf(row.get("start_light", String.class)),
                Light.valueOf(row.get("progress_light", String.class)),
                row.get("reds", Integer.class),
                row.get("flag_count", Integer.class),
                row.get("invested_period", BigDecimal.class),
                row.get("invested_year", BigDecimal.class),
                row.get("invested_total", BigDecimal.class),
                row.get("funds_in_place", BigDecimal.class),
                row.get("funds_paid", BigDecimal.class),
                row.get("submitted_at", Instant.class),
                row.get("reason", String.class));
    }
}

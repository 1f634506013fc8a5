package cn.reserve.library.whitelist;

import cn.reserve.library.form.LoanWish;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.SeekingProjects;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Admitted projects that are in no open batch and not on the list, with what the rules say. */
@ApplicationScoped
class Candidates {
    private final EntityManager entities;
    private final Projects projects;
    private final SeekingProjects seeking;
    private final Eligibility eligibility;

    Candidates(EntityManager entities, Projects projects, SeekingProjects seeking, Eligibility eligibility) {
        this.entities = entities;
        this.projects = projects;
        this.seeking = seeking;
        this.eligibility = eligibility;
    }

    @Transactional
    Page<Candidate> list(@Nullable String q, PageParams paging) {
        Sort<WhitelistSort.OfCandidates> latestFirst = new Sort<>(WhitelistSort.OfCandidates.UPDATED_AT, true);
        Page<UUID> page = found(q).page(
                        entities,
                        SeekingProjects.ID + " as id",
                        latestFirst,
                        paging,
                        row -> row.get("sort_id", UUID.class));
        Map<UUID, Candidate> candidates = candidates(projects.list("id in ?1", page.items())).stream()
                .collect(Collectors.toMap(Candidate::projectId, Function.identity()));
        // A project that goes between the two looks is no candidate any more.
        return page.mapPresent(id -> Optional.ofNullable(candidates.get(id)));
    }

    /** All that the search finds, for an export. */
    ListRows<Candidate> every(@Nullable String q) {
        Sort<WhitelistSort.OfCandidates> latestFirst = new Sort<>(WhitelistSort.OfCandidates.UPDATED_AT, true);
        return found(q).every(entities, Project.class, latestFirst).inPortions(this::candidates);
    }

    long count() {
        return found(null).count(entities, Page.COUNT_LIMIT);
    }

    private ListQuery found(@Nullable String q) {
        return seeking.matching(
                new ListQuery(SeekingProjects.TABLE, SeekingProjects.ID)
                        .countedFirst()
                        .equal("s.state", ProjectState.ADMITTED)
                        .where("not exists (select 1 from whitelist_listing l where l.project_id = s.id)"),
                q);
    }

    private List<Candidate> candidates(List<Project> projects) {
        return eligibility.judge(projects).stream().map(Candidates::candidate).toList();
    }

    private static Candidate candidate(Eligibility.Judged judged) {
        Snapshot snapshot = judged.snapshot();
        LoanWish loan = snapshot.loan();
        return new Candidate(
                judged.project(),
                snapshot.name(),
                snapshot.enterprise().name(),
                snapshot.enterprise().uscc(),
                snapshot.field(),
                snapshot.county(),
                snapshot.countyName(),
                snapshot.totalInvestment(),
                loan == null ? null : loan.amount(),
                judged.judgement().isEligible(),
                judged.judgement().verdicts());
    }
}

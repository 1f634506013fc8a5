package cn.reserve.library.fund;

import cn.reserve.library.fund.SpecialFunds.Rival;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.library.stacking.ProgrammeLaw;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The finance bureau and the commission keep the register of special funds. */
@ApplicationScoped
class RecordingFund {
    private final Projects projects;
    private final SpecialFunds funds;
    private final FundedMachines machines;
    private final ProgrammeLaw law;
    private final Audit audit;
    private final Clock clock;

    RecordingFund(
            Projects projects,
            SpecialFunds funds,
            FundedMachines machines,
            ProgrammeLaw law,
            Audit audit,
            Clock clock) {
        this.projects = projects;
        this.funds = funds;
        this.machines = machines;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records funds. Two records of one enterprise wait for each other: a machine belongs to one enterprise.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code projectId}, {@code programme}, {@code inPlace}, {@code paid}; 409
     *     {@code fund.project-not-in-library}, {@code fund.recorded}, {@code fund.excluded} or {@code fund.same-machine}
     */
    @Transactional
    SpecialFund record(FundRequest request, Viewer viewer) {
        Project project = project(request, viewer);
        if (!law.givesOn(request.programme(), request.issuedOn())) {
            throw Problems.invalid(Violation.of("programme", "programme-not-giving", request.issuedOn()));
        }
        requireTrue(FundPolicy.violations(request.issued(), request.inPlace(), request.paid()));
        if (project.state() != ProjectState.ADMITTED && project.state() != ProjectState.SUSPENDED) {
            throw Problems.conflict("fund.project-not-in-library");
        }
        funds.oneRecordAtATime(project.uscc());
        if (funds.isRecorded(request)) {
            throw Problems.conflict("fund.recorded", request.documentNumber());
        }
        requireSingle(request);
        SpecialFund fund = new SpecialFund(request, viewer.name(), clock.instant());
        funds.persistAndFlush(fund);
        note("special-fund.recorded", fund, null);
        return fund;
    }

    /** What is in place and paid moves on. */
    @Transactional
    SpecialFund reach(UUID id, FundAmounts amounts, @Nullable String ifMatch, Viewer viewer) {
        SpecialFund fund = funds.locked(id);
        Etags.require(ifMatch, fund.version());
        requireTrue(FundPolicy.violations(fund.issued(), amounts.inPlace(), amounts.paid()));
        Map<String, Object> before = facts(fund);
        fund.reach(amounts, viewer.name(), clock.instant());
        funds.flush();
        note("special-fund.amounts-changed", fund, before);
        return fund;
    }

    /** The record does not count any more; it stays with its reason. */
    @Transactional
    SpecialFund revoke(UUID id, FundRevocation request, @Nullable String ifMatch, Viewer viewer) {
        SpecialFund fund = funds.locked(id);
        Etags.require(ifMatch, fund.version());
        Map<String, Object> before = facts(fund);
        fund.revoke(request.reason(), viewer.name(), clock.instant());
        funds.flush();
        note("special-fund.revoked", fund, before);
        return fund;
    }

    private Project project(FundRequest request, Viewer viewer) {
        try {
            return projects.locked(request.projectId(), viewer);
        } catch (ProblemException unknown) {
            throw Problems.invalid(Violation.of("projectId", "project-unknown"));
        }
    }

    private static void requireTrue(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    /** No double central funding: neither of the project itself, nor of a machine that another project retires too. */
    private void requireSingle(FundRequest request) {
        law.exclusion(request.programme(), funds.programmesOf(request.projectId()))
                .ifPresent(exclusion -> {
                    throw Problems.conflict("fund.excluded", law.name(exclusion.other()), exclusion.clause());
                });
        for (Rival rival : funds.rivals(request.projectId())) {
            if (machines.excludes(request.programme(), rival)) {
                throw Problems.conflict("fund.same-machine", rival.project(), law.name(rival.programme()));
            }
        }
    }

    private void note(String action, SpecialFund fund, @Nullable Object before) {
        audit.record(action, "special-fund", fund.id().toString(), fund.documentNumber(), before, facts(fund));
    }

    private static Map<String, Object> facts(SpecialFund fund) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", fund.projectId());
        facts.put("programme", fund.programme());
        facts.put("documentNumber", fund.documentNumber());
        facts.put("issuedOn", fund.issuedOn().toString());
        facts.put("issued", fund.issued());
        facts.put("inPlace", fund.inPlace());
        facts.put("paid", fund.paid());
        facts.put("state", fund.state());
        if (fund.reason() != null) {
            facts.put("reason", fund.reason());
        }
        return facts;
    }
}

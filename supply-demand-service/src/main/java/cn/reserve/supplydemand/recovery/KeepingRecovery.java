package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters and corrects yearly figures. */
@ApplicationScoped
class KeepingRecovery {
    private final RecoveryFigures figures;
    private final Counties counties;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    KeepingRecovery(
            RecoveryFigures figures,
            Counties counties,
            Caller caller,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.figures = figures;
        this.counties = counties;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a figure, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 for another county, 409 when there is one for the same indicator, year and
     *     county
     */
    @Transactional
    Answer<FigureResponse> enter(@Nullable String key, FigureRequest request) {
        requireKeeping(request.county());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        refuse(RecoveryPolicy.check(
                request, LocalDate.ofInstant(now, CityTime.ZONE).getYear()));
        String county = request.county();
        String countyName = county == null ? null : counties.name(county);
        return idempotency.once(key, request, FigureResponse.class, () -> {
            figures.oneAtATime();
            if (figures.knows(request.indicator(), request.year(), county)) {
                throw Problems.conflict("recovery-figure.known");
            }
            RecoveryFigure figure = RecoveryFigure.enter(request, countyName, caller.subject(), now);
            figures.persistAndFlush(figure);
            return recorded("recovery-figure.entered", null, figure);
        });
    }

    /**
     * Corrects a figure.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 for another county's, 404, 409 {@code recovery-figure.voided}, 412 or 428
     */
    @Transactional
    FigureResponse correct(UUID id, @Nullable String ifMatch, FigureCorrection correction) {
        RecoveryFigure figure = kept(id, ifMatch);
        refuse(RecoveryPolicy.checkValue(figure.indicator(), correction.value()));
        FigureResponse before = FigureResponse.of(figure, true);
        figure.correct(correction, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        figures.flush();
        return recorded("recovery-figure.corrected", before, figure);
    }

    /**
     * Voids a figure: it stays and counts no more, and another may be entered for its indicator, year and county.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #correct}
     */
    @Transactional
    FigureResponse voidFigure(UUID id, @Nullable String ifMatch, FigureVoiding voiding) {
        RecoveryFigure figure = kept(id, ifMatch);
        FigureResponse before = FigureResponse.of(figure, true);
        figure.voidBecause(voiding.reason(), caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        figures.flush();
        return recorded("recovery-figure.voided", before, figure);
    }

    private RecoveryFigure kept(UUID id, @Nullable String ifMatch) {
        RecoveryFigure figure = Optional.ofNullable(figures.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("recovery-figure"));
        requireKeeping(figure.county());
        Etags.require(ifMatch, figure.version());
        return figure;
    }

    private FigureResponse recorded(String action, @Nullable FigureResponse before, RecoveryFigure figure) {
        FigureResponse after = FigureResponse.of(figure, true);
        String label = Messages.name(figure.indicator()).zh() + " " + figure.year();
        audit.record(action, "recovery-figure", figure.id().toString(), label, before, after);
        return after;
    }

    private void requireKeeping(@Nullable String county) {
        if (!RecoveryPolicy.keeps(caller, county)) {
            throw Problems.forbidden("recovery-figure.not-yours");
        }
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}

package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An enterprise begins with what it handed in the last time. */
@ApplicationScoped
class TakingOver {
    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final ShowingSubmissions showing;
    private final SheetReadings readings;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    TakingOver(
            Submissions submissions,
            CollectionRounds rounds,
            ShowingSubmissions showing,
            SheetReadings readings,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.showing = showing;
        this.readings = readings;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the rows of the latest earlier submission that was passed, as far as the round asks for their sheets and they keep to what it asks;
     * values of columns that are gone are left behind. Sent twice, the second adds nothing.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code submission.not-fillable}
     */
    @Transactional
    TakenOver takeOver(UUID id) {
        CollectionRound round = rounds.shared(submissions.roundOf(id));
        Submission submission = showing.visible(submissions.locked(id));
        if (!showing.actions(submission, round).contains(SubmissionAction.FILL)) {
            throw Problems.conflict("submission.not-fillable", submission.state());
        }
        Optional<Submission> earlier = submissions.passedBefore(submission);
        if (earlier.isEmpty()) {
            return new TakenOver(null, 0, 0, List.of());
        }
        TakenOver taken = taken(round, submission, earlier.get());
        submission.fill(taken.taken(), caller.name(), clock.instant());
        submissions.flush();
        audit.record(
                "submission.taken-over",
                "submission",
                id.toString(),
                submission.uscc(),
                null,
                Map.of("from", earlier.get().id(), "rows", taken.taken()));
        return taken;
    }

    private TakenOver taken(CollectionRound round, Submission submission, Submission earlier) {
        Map<SheetKind, RowReading> byKind = new EnumMap<>(SheetKind.class);
        Map<SheetKind, Integer> next = new EnumMap<>(SheetKind.class);
        Set<String> there = submissions.rows(submission.id(), null).stream()
                .map(row -> row.kind() + row.print())
                .collect(Collectors.toCollection(HashSet::new));
        List<TakenOver.Left> left = new ArrayList<>();
        int taken = 0;
        int known = 0;
        for (RoundRow row : submissions.rows(earlier.id(), null)) {
            if (!round.versions().containsKey(row.kind())) {
                continue;
            }
            RowReading reading = byKind.computeIfAbsent(row.kind(), kind -> readings.of(round, kind));
            RowReading.Read read = SheetReadings.read(reading, row.values());
            Optional<RowReading.Fault> wrong =
                    read.faults().stream().findFirst().or(() -> expired(round, row.kind(), read.values()));
            if (wrong.isPresent()) {
                left.add(left(row, wrong.get()));
            } else if (there.size() >= FillingSubmission.MOST_ROWS) {
                throw Problems.conflict("submission.full", FillingSubmission.MOST_ROWS);
            } else if (!there.add(row.kind() + RoundRow.print(read.values()))) {
                known++;
            } else {
                int number = next.computeIfAbsent(row.kind(), kind -> submissions.nextNumber(submission.id(), kind));
                next.put(row.kind(), number + 1);
                // Written with the others at the end: none is there already, and one flush for each is quadratic.
                submissions
                        .getEntityManager()
                        .persist(new RoundRow(submission.id(), row.kind(), number, read.values()).takenFrom(row.id()));
                taken++;
            }
        }
        return new TakenOver(rounds.require(earlier.round()).name(), taken, known, left);
    }

    /** What was to be bought by now is not wanted once more without a word. */
    private Optional<RowReading.Fault> expired(CollectionRound round, SheetKind kind, Map<String, String> values) {
        if (!readings.isPast(kind, values)) {
            return Optional.empty();
        }
        String planned = values.getOrDefault(SheetReadings.PURCHASE_MONTH, "");
        Violation past =
                Violation.of(SheetReadings.PURCHASE_MONTH, "not-in-the-past", YearMonth.from(readings.today()));
        return readings.layout(round, kind)
                .column(SheetReadings.PURCHASE_MONTH)
                .map(column -> new RowReading.Fault(
                        column,
                        new SheetCell("", SheetCell.Kind.TEXT, planned, null, null),
                        past.rule(),
                        new Wording(past.zh(), past.en())));
    }

    private static TakenOver.Left left(RoundRow row, RowReading.Fault first) {
        return new TakenOver.Left(
                row.kind(),
                row.number(),
                first.column().name().zh() + "：" + first.said().zh(),
                first.column().name().en() + ": " + first.said().en());
    }
}

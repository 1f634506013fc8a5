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
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An enterprise begins with what it handed in the last time. */
@ApplicationScoped
class TakingOver {
    private static final int MOST_NAMED = 200;

    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final ShowingSubmissions showing;
    private final SheetReadings readings;
    private final ObjectMapper json;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    TakingOver(
            Submissions submissions,
            CollectionRounds rounds,
            ShowingSubmissions showing,
            SheetReadings readings,
            ObjectMapper json,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.showing = showing;
        this.readings = readings;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds to each sheet the rows of the latest earlier submission in which that sheet was passed, as far as they keep to what the round asks; values of
     * columns that are gone are left behind. Sent twice, the second adds nothing.
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
        Taking taking = new Taking(round, submission);
        round.versions().keySet().forEach(taking::take);
        taking.store();
        submission.fill(taking.taken, caller.name(), clock.instant());
        submissions.flush();
        TakenOver taken = taking.said();
        audit.record(
                "submission.taken-over",
                "submission",
                id.toString(),
                submission.uscc(),
                null,
                Map.of("from", taken.rounds(), "rows", taken.taken()));
        return taken;
    }

    /** One taking over, sheet by sheet: of the rows that are there only the prints are held, of the others one at a time. */
    private final class Taking {
        private final CollectionRound round;
        private final Submission submission;
        private final StagedRows staged;
        private final Map<SheetKind, UUID> earlier = new EnumMap<>(SheetKind.class);
        private final Set<String> from = new LinkedHashSet<>();
        private final List<TakenOver.Left> left = new ArrayList<>();
        private int leftBehind;
        private int taken;
        private int known;

        Taking(CollectionRound round, Submission submission) {
            this.round = round;
            this.submission = submission;
            this.staged = new StagedRows(submissions.getEntityManager(), json);
        }

        void take(SheetKind kind) {
            submissions.passedBefore(submission, kind).ifPresent(before -> {
                earlier.put(kind, before.id());
                from.add(rounds.require(before.round()).name());
                Set<String> there = new HashSet<>();
                submissions.eachPrint(submission.id(), kind, (_, print) -> there.add(print));
                RowReading reading = readings.of(round, kind);
                int first = submissions.nextNumber(submission.id(), kind) - taken;
                submissions.each(before.id(), kind, row -> take(row, reading, there, first + taken));
            });
        }

        private void take(RoundRow row, RowReading reading, Set<String> there, int number) {
            RowReading.Read read = SheetReadings.read(reading, row.values());
            Optional<RowReading.Fault> wrong =
                    read.faults().stream().findFirst().or(() -> expired(round, row.kind(), read.values()));
            String print = RoundRow.print(read.values());
            if (wrong.isPresent()) {
                leave(row, wrong.get());
            } else if (!there.add(print)) {
                known++;
            } else if (submission.rows() + taken >= FillingSubmission.MOST_ROWS) {
                throw Problems.conflict("submission.full", FillingSubmission.MOST_ROWS);
            } else {
                staged.add(row.kind(), row.number(), number, row.number(), read.values(), print);
                taken++;
            }
        }

        private void leave(RoundRow row, RowReading.Fault wrong) {
            leftBehind++;
            if (left.size() < MOST_NAMED) {
                left.add(left(row, wrong));
            }
        }

        void store() {
            staged.takeOver(submission.id(), earlier);
        }

        TakenOver said() {
            return new TakenOver(List.copyOf(from), taken, known, leftBehind, left);
        }
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

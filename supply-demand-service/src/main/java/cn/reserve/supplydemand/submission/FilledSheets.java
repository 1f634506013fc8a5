package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheettemplate.SheetVersions;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A submission's sheets as a whole, for whoever writes and reads all of them at once: within a transaction of the caller. */
@ApplicationScoped
public class FilledSheets {
    /** Rows that a submission has at most. */
    public static final int MOST_ROWS = FillingSubmission.MOST_ROWS;

    /** Key of the month of a demand. */
    public static final String PURCHASE_MONTH = SheetReadings.PURCHASE_MONTH;

    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final SheetVersions templates;
    private final ShowingSubmissions showing;
    private final SheetReadings readings;
    private final CodeTables codes;
    private final ObjectMapper json;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    FilledSheets(
            Submissions submissions,
            CollectionRounds rounds,
            SheetVersions templates,
            ShowingSubmissions showing,
            SheetReadings readings,
            CodeTables codes,
            ObjectMapper json,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.templates = templates;
        this.showing = showing;
        this.readings = readings;
        this.codes = codes;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A submission, as far as its sheets need to know it.
     *
     * @param versions of the template that the round keeps, by sheet, in the order of the sheets
     * @param rows how many its sheets have
     */
    public record Filled(
            UUID id,
            long version,
            String uscc,
            UUID round,
            String roundName,
            Map<SheetKind, Integer> versions,
            int rows) {
        /** Defensive copy. */
        public Filled {
            versions = new EnumMap<>(versions);
        }
    }

    /** One row: its number, and its values in their text form by key. */
    public record Line(int number, SortedMap<String, String> values, String print) {
        /** Defensive copy. */
        public Line {
            values = new TreeMap<>(values);
        }
    }

    /** What came of a workbook. */
    public record Change(int added, int changed, int removed) {
        /** Whether anything did. */
        public boolean isNone() {
            return added + changed + removed == 0;
        }
    }

    /**
     * The caller's submission, whatever its state.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filled toRead(UUID id) {
        Submission submission = showing.visible(submissions.require(id));
        return filled(submission, rounds.require(submission.round()));
    }

    /**
     * The caller's submission while it is filled in.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code submission.not-fillable}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filled toFill(UUID id) {
        Submission submission = showing.visible(submissions.require(id));
        return fillable(submission, rounds.require(submission.round()));
    }

    /**
     * The same, locked against any other change.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #toFill}; 428 or 412
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filled toChange(UUID id, @Nullable String ifMatch) {
        CollectionRound round = rounds.shared(submissions.roundOf(id));
        Submission submission = showing.visible(submissions.locked(id));
        Etags.require(ifMatch, submission.version());
        return fillable(submission, round);
    }

    private Filled fillable(Submission submission, CollectionRound round) {
        if (!showing.actions(submission, round).contains(SubmissionAction.FILL)) {
            throw Problems.conflict("submission.not-fillable", submission.state());
        }
        return filled(submission, round);
    }

    private static Filled filled(Submission submission, CollectionRound round) {
        return new Filled(
                submission.id(),
                submission.version(),
                submission.uscc(),
                round.id(),
                round.name(),
                round.versions(),
                submission.rows());
    }

    /** What a sheet asks for. */
    public SheetLayout layout(Filled filled, SheetKind kind) {
        return templates.layout(
                kind, Optional.ofNullable(filled.versions().get(kind)).orElseThrow());
    }

    /** Codes as they stand today, each looked up once. */
    public CodeNames codes() {
        return new CodeNames(codes, readings.today());
    }

    /** Reads rows of a sheet. */
    public RowReading reading(Filled filled, SheetKind kind) {
        return new RowReading(kind, layout(filled, kind), codes());
    }

    /** Whether a row wants something for a month that has passed. */
    public boolean isPast(SheetKind kind, Map<String, String> values) {
        return readings.isPast(kind, values);
    }

    /** The same for the same values. */
    public static String print(SortedMap<String, String> values) {
        return RoundRow.print(values);
    }

    /** Number and print of each row of a sheet, by number. */
    public void eachPrint(Filled filled, SheetKind kind, BiConsumer<Integer, String> reader) {
        submissions.eachPrint(filled.id(), kind, reader);
    }

    /** Each row of a sheet, by number. */
    public void each(Filled filled, SheetKind kind, Consumer<Line> reader) {
        submissions.each(filled.id(), kind, row -> reader.accept(line(row)));
    }

    /** Some rows of a sheet by their numbers. */
    public List<Line> numbered(Filled filled, SheetKind kind, Collection<Integer> numbers) {
        return submissions.numbered(filled.id(), kind, numbers).stream()
                .map(FilledSheets::line)
                .toList();
    }

    /** Each row of a sheet of the enterprise's latest earlier submission in which it was passed. */
    public void eachEarlier(Filled filled, SheetKind kind, Consumer<Line> reader) {
        earlier(filled, kind).ifPresent(earlier -> submissions.each(earlier, kind, row -> reader.accept(line(row))));
    }

    /** That submission. */
    public Optional<UUID> earlier(Filled filled, SheetKind kind) {
        return submissions.passedBefore(submissions.require(filled.id()), kind).map(Submission::id);
    }

    private static Line line(RoundRow row) {
        return new Line(row.number(), row.values(), row.print());
    }

    /** The number that the next new row of a sheet gets. */
    public int nextNumber(Filled filled, SheetKind kind) {
        return submissions.nextNumber(filled.id(), kind);
    }

    /** For rows on their way. */
    public StagedRows staging() {
        return new StagedRows(submissions.getEntityManager(), json);
    }

    /**
     * Takes rows out and the staged ones over; what is listed of those that go is unlisted when the district has passed the rest.
     *
     * @param offered the earlier submissions whose rows the sheets went out with, by whose numbers they mark them
     * @return the submission's version then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long store(
            Filled filled,
            StagedRows staged,
            Map<SheetKind, List<Integer>> removed,
            Change change,
            Map<SheetKind, UUID> offered) {
        Submission submission = submissions.locked(filled.id());
        if (change.isNone()) {
            return submission.version();
        }
        removed.forEach((kind, numbers) -> remove(filled, kind, numbers));
        staged.replaced(filled.id(), before -> tell("submission.rows-replaced", filled, before));
        // Another may have been passed since: its rows have the same numbers and are others.
        Map<SheetKind, UUID> still = new EnumMap<>(SheetKind.class);
        offered.forEach((kind, earlier) -> submissions
                .passedBefore(submission, kind)
                .filter(found -> found.id().equals(earlier))
                .ifPresent(_ -> still.put(kind, earlier)));
        staged.takeOver(filled.id(), still);
        submission.fill(change.added() - change.removed(), caller.name(), clock.instant());
        submissions.flush();
        audit.record(
                "submission.workbook-taken",
                "submission",
                filled.id().toString(),
                filled.uscc(),
                null,
                Map.of("added", change.added(), "changed", change.changed(), "removed", change.removed()));
        return submission.version();
    }

    private void remove(Filled filled, SheetKind kind, List<Integer> numbers) {
        List<Integer> left = new ArrayList<>(numbers);
        while (!left.isEmpty()) {
            List<Integer> some = left.subList(Math.max(0, left.size() - StagedRows.TOLD_AT_ONCE), left.size());
            tell(
                    "submission.rows-removed",
                    filled,
                    numbered(filled, kind, some).stream()
                            .collect(Collectors.toMap(line -> kind + "." + line.number(), Line::values)));
            submissions.removeAll(submissions.ids(filled.id(), kind, some));
            some.clear();
        }
    }

    /** What was overwritten or taken out, as it stood: a workbook does it to many rows at once, and nobody reads them one by one. */
    private void tell(String action, Filled filled, Map<String, ?> before) {
        audit.record(action, "submission", filled.id().toString(), filled.uscc(), before, null);
    }

    /** Notes that somebody took the sheets along. */
    public void noteExport(Filled filled) {
        audit.recordLook("submission.exported", "submission", filled.id().toString(), filled.uscc(), null);
    }
}

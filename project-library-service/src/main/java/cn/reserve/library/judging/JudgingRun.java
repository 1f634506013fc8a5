package cn.reserve.library.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A run over all admitted projects and the place where it stands. */
@Entity
@Table(name = "policy_run")
class JudgingRun {
    private static final int MAX_ATTEMPTS = 5;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RunKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RunState state;

    @Column(nullable = false)
    private String fingerprint;

    @Column(nullable = false)
    private int attempt;

    @Column(name = "rule_id")
    private @Nullable String ruleId;

    private @Nullable Integer number;

    private @Nullable Long revision;

    @Column(nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private Integer[] serials;

    @Column(nullable = false)
    private Integer[] before;

    @Column(name = "last_project")
    private @Nullable UUID lastProject;

    @Column(nullable = false)
    private long total;

    @Column(nullable = false)
    private long done;

    @Column(nullable = false)
    private long changes;

    @Column(nullable = false)
    private int attempts;

    private @Nullable String error;

    @Column(name = "started_by", nullable = false)
    private String startedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JudgingRun() {}

    @SuppressWarnings("NullAway.Init")
    JudgingRun(RunKind kind, String fingerprint, LocalDate day, Collection<Integer> serials, long total) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = kind;
        this.state = RunState.OPEN;
        this.fingerprint = fingerprint;
        this.attempt = 1;
        this.day = day;
        this.serials = serials.toArray(Integer[]::new);
        this.before = new Integer[0];
        this.total = total;
    }

    /** Which version is held against which. */
    JudgingRun comparing(String name, int version, long ofRevision, Collection<Integer> with) {
        ruleId = name;
        number = version;
        revision = ofRevision;
        before = with.toArray(Integer[]::new);
        return this;
    }

    /** How often this day with its rules was begun, this time included. */
    JudgingRun asAttempt(int ordinal) {
        attempt = ordinal;
        return this;
    }

    /** Whether it does what another start would do now. */
    boolean isSameAs(LocalDate onDay, Collection<Integer> of, @Nullable Long ofRevision, Collection<Integer> with) {
        return day.equals(onDay)
                && serials().equals(List.copyOf(of))
                && before().equals(List.copyOf(with))
                && Objects.equals(revision, ofRevision);
    }

    JudgingRun startedBy(String person, Instant now) {
        startedBy = person;
        createdAt = now;
        return this;
    }

    /** One chunk further. */
    void advance(UUID last, int judged, int changed) {
        lastProject = last;
        done += judged;
        changes += changed;
        attempts = 0;
    }

    void finish(Instant now) {
        state = RunState.DONE;
        total = done;
        finishedAt = now;
    }

    /** A failed attempt; the last one ends the run. */
    void fail(String why, boolean forGood, Instant now) {
        attempts++;
        error = why;
        if (forGood || attempts >= MAX_ATTEMPTS) {
            state = RunState.FAILED;
            finishedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    RunKind kind() {
        return kind;
    }

    RunState state() {
        return state;
    }

    int attempt() {
        return attempt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    String ruleId() {
        return ruleId;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    Long revision() {
        return revision;
    }

    LocalDate day() {
        return day;
    }

    List<Integer> serials() {
        return Arrays.asList(serials);
    }

    List<Integer> before() {
        return Arrays.asList(before);
    }

    @Nullable
    UUID lastProject() {
        return lastProject;
    }

    long done() {
        return done;
    }

    long changes() {
        return changes;
    }

    RunResponse response(List<RunResponse.Count> counts) {
        return new RunResponse(
                id,
                kind,
                state,
                ruleId,
                number,
                revision,
                day,
                total,
                done,
                changes,
                attempt,
                error,
                startedBy,
                createdAt,
                finishedAt,
                counts);
    }
}

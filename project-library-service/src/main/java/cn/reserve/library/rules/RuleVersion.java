package cn.reserve.library.rules;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version of a rule: a draft that may change, or one in force whose text never does. */
@Entity
@Table(name = "policy_rule_version")
class RuleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer serial;

    @Column(name = "rule_id", nullable = false)
    private String ruleId;

    @Column(nullable = false)
    private int number;

    @Version
    @Column(nullable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RuleState state;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String programme;

    @Column(nullable = false)
    private String clause;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private String condition;

    @Column(nullable = false)
    private boolean binding;

    @Embedded
    private RuleWords words;

    @Column(name = "drafted_by_name", nullable = false)
    private String draftedByName;

    /** Everybody who wrote some of it; none of them enacts it. */
    @Column(nullable = false)
    private String[] drafters;

    /** The version that ended in its favour, and the last day that one had before. */
    private @Nullable Integer predecessor;

    @Column(name = "predecessor_end")
    private @Nullable LocalDate predecessorEnd;

    @Column(name = "enacted_by_name")
    private @Nullable String enactedByName;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RuleVersion() {}

    static RuleVersion draft(RuleRequest request, int number, int position, Viewer drafter, Instant now) {
        RuleVersion draft = numbered(request.ruleId(), number, position);
        draft.change(request, drafter, now);
        return draft;
    }

    /** A bare condition, for trying. */
    static RuleVersion unnamed(String condition) {
        RuleVersion trial = numbered("trial", 1, 0);
        trial.write(new RuleRequest(
                "trial", "trial", null, null, null, "", LocalDate.EPOCH, null, condition, false, "", "", "", ""));
        return trial;
    }

    private static RuleVersion numbered(String ruleId, int number, int position) {
        RuleVersion draft = new RuleVersion();
        draft.ruleId = ruleId;
        draft.number = number;
        draft.position = position;
        draft.state = RuleState.DRAFT;
        draft.drafters = new String[0];
        return draft;
    }

    void change(RuleRequest request, Viewer drafter, Instant now) {
        requireDraft();
        write(request);
        drafters = Stream.concat(Arrays.stream(drafters), Stream.of(drafter.subject()))
                .distinct()
                .toArray(String[]::new);
        draftedByName = drafter.name();
        updatedAt = now;
    }

    private void write(RuleRequest request) {
        programme = request.programme();
        clause = request.clause();
        validFrom = request.validFrom();
        validTo = request.validTo();
        condition = request.condition();
        binding = request.binding();
        words = new RuleWords(request.passZh(), request.passEn(), request.failZh(), request.failEn());
    }

    void requireDraft() {
        if (state != RuleState.DRAFT) {
            throw Problems.conflict("rule.in-force", ruleId, number);
        }
    }

    /** Whether a person wrote some of it. */
    private boolean isWrittenBy(String subject) {
        return List.of(drafters).contains(subject);
    }

    /** Dates the draft; whoever wrote any of it does not enact it. */
    void enact(LocalDate from, @Nullable LocalDate to, Viewer enacter, Instant now) {
        requireDraft();
        if (isWrittenBy(enacter.subject())) {
            throw Problems.forbidden("rule.two-persons");
        }
        state = RuleState.IN_FORCE;
        validFrom = from;
        validTo = to;
        enactedByName = enacter.name();
        updatedAt = now;
    }

    /** Notes whom it takes the place of, before that one is ended. */
    void replaces(RuleVersion before) {
        predecessor = before.serial();
        predecessorEnd = before.validTo;
    }

    /** Sets the last day; null while it stands. */
    void end(@Nullable LocalDate lastDay, Instant now) {
        requireInForce();
        validTo = lastDay;
        updatedAt = now;
    }

    /** Takes back a version that has judged nobody. */
    void withdraw(LocalDate today, Viewer person, Instant now) {
        requireInForce();
        if (!validFrom.isAfter(today)) {
            throw Problems.conflict("rule.has-judged", ruleId, number);
        }
        state = RuleState.WITHDRAWN;
        withdrawnByName = person.name();
        updatedAt = now;
    }

    private void requireInForce() {
        if (state != RuleState.IN_FORCE) {
            throw Problems.conflict("rule.not-in-force", ruleId, number);
        }
    }

    /** Whether some day belongs to both. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    Optional<Integer> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    @Nullable
    LocalDate predecessorEnd() {
        return predecessorEnd;
    }

    int serial() {
        return serial == null ? 0 : serial;
    }

    String ruleId() {
        return ruleId;
    }

    int number() {
        return number;
    }

    long revision() {
        return revision;
    }

    RuleState state() {
        return state;
    }

    int position() {
        return position;
    }

    String programme() {
        return programme;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String condition() {
        return condition;
    }

    RuleVerdict say(Condition.Outcome outcome) {
        Wording said = words.of(outcome);
        return new RuleVerdict(
                ruleId,
                number,
                programme,
                clause,
                binding,
                outcome.verdict(),
                said.zh(),
                said.en(),
                outcome.missing().stream().map(Fact::variable).toList(),
                outcome.trouble() ? true : null);
    }

    PolicyRuleResponse response() {
        return response(false, "");
    }

    /**
     * As it is told.
     *
     * @param trouble when its condition can no longer be computed
     * @param reader subject of who is told; empty for nobody in particular
     */
    PolicyRuleResponse response(boolean trouble, String reader) {
        return new PolicyRuleResponse(
                ruleId,
                number,
                revision,
                state,
                programme,
                clause,
                validFrom,
                validTo,
                condition,
                binding,
                words.passZh(),
                words.passEn(),
                words.failZh(),
                words.failEn(),
                draftedByName,
                enactedByName,
                withdrawnByName,
                updatedAt,
                trouble ? true : null,
                state == RuleState.DRAFT && isWrittenBy(reader) ? true : null);
    }
}

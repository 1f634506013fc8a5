package cn.reserve.library.rules;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
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
import java.util.stream.Collectors;
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

    @Column(name = "pass_zh", nullable = false)
    private String passZh;

    @Column(name = "pass_en", nullable = false)
    private String passEn;

    @Column(name = "fail_zh", nullable = false)
    private String failZh;

    @Column(name = "fail_en", nullable = false)
    private String failEn;

    @Column(name = "drafted_by_name", nullable = false)
    private String draftedByName;

    @Column(name = "enacted_by_name")
    private @Nullable String enactedByName;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RuleVersion() {}

    static RuleVersion draft(RuleRequest request, int number, int position, String person, Instant now) {
        RuleVersion draft = new RuleVersion();
        draft.ruleId = request.ruleId();
        draft.number = number;
        draft.position = position;
        draft.state = RuleState.DRAFT;
        draft.write(request, person, now);
        return draft;
    }

    /** A bare condition, for trying. */
    static RuleVersion unnamed(String condition) {
        return draft(
                new RuleRequest("trial", "trial", "", LocalDate.EPOCH, null, condition, false, "", "", "", ""),
                1,
                0,
                "",
                Instant.EPOCH);
    }

    void change(RuleRequest request, String person, Instant now) {
        requireDraft();
        write(request, person, now);
    }

    private void write(RuleRequest request, String person, Instant now) {
        programme = request.programme();
        clause = request.clause();
        validFrom = request.validFrom();
        validTo = request.validTo();
        condition = request.condition();
        binding = request.binding();
        passZh = request.passZh();
        passEn = request.passEn();
        failZh = request.failZh();
        failEn = request.failEn();
        draftedByName = person;
        updatedAt = now;
    }

    void requireDraft() {
        if (state != RuleState.DRAFT) {
            throw Problems.conflict("rule.in-force", ruleId, number);
        }
    }

    void enact(LocalDate from, @Nullable LocalDate to, String person, Instant now) {
        requireDraft();
        state = RuleState.IN_FORCE;
        validFrom = from;
        validTo = to;
        enactedByName = person;
        updatedAt = now;
    }

    void end(LocalDate lastDay, Instant now) {
        if (state != RuleState.IN_FORCE) {
            throw Problems.conflict("rule.not-in-force", ruleId, number);
        }
        validTo = lastDay;
        updatedAt = now;
    }

    /** Whether some day belongs to both. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
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
        return switch (outcome.verdict()) {
            case PASS -> verdict(outcome, passZh, passEn);
            case FAIL -> verdict(outcome, failZh, failEn);
            case NOT_JUDGED -> notJudged(outcome);
        };
    }

    private RuleVerdict notJudged(Condition.Outcome outcome) {
        if (outcome.trouble()) {
            return verdict(
                    outcome,
                    "规则无法计算，请联系系统管理员：" + passZh,
                    "The rule cannot be computed, tell the system administrator: " + passEn);
        }
        String zh = outcome.missing().stream().map(Fact::zh).collect(Collectors.joining("、"));
        String en = outcome.missing().stream().map(Fact::en).collect(Collectors.joining(", "));
        return verdict(outcome, "缺少" + zh + "，未判断：" + passZh, "Not judged, not known: " + en + ". " + passEn);
    }

    private RuleVerdict verdict(Condition.Outcome outcome, String zh, String en) {
        return new RuleVerdict(
                ruleId,
                number,
                programme,
                clause,
                binding,
                outcome.verdict(),
                zh,
                en,
                outcome.missing().stream().map(Fact::variable).toList(),
                outcome.trouble() ? true : null);
    }

    PolicyRuleResponse response() {
        return response(false);
    }

    /** As it is told; {@code trouble} when its condition can no longer be computed. */
    PolicyRuleResponse response(boolean trouble) {
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
                passZh,
                passEn,
                failZh,
                failEn,
                draftedByName,
                enactedByName,
                updatedAt,
                trouble ? true : null);
    }
}

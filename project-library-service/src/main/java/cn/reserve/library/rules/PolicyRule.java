package cn.reserve.library.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A dated rule as stored. */
@Entity
@Immutable
@Table(name = "policy_rule")
class PolicyRule {
    @Id
    private String id;

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

    /** For Hibernate. */
    protected PolicyRule() {}

    String id() {
        return id;
    }

    String condition() {
        return condition;
    }

    RuleVerdict say(Verdict verdict) {
        return switch (verdict) {
            case PASS -> new RuleVerdict(id, programme, clause, binding, verdict, passZh, passEn);
            case FAIL -> new RuleVerdict(id, programme, clause, binding, verdict, failZh, failEn);
            case NOT_JUDGED ->
                new RuleVerdict(
                        id,
                        programme,
                        clause,
                        binding,
                        verdict,
                        "缺少判断所需信息：" + passZh,
                        "Not judged for lack of information: " + passEn);
        };
    }

    PolicyRuleResponse response() {
        return new PolicyRuleResponse(
                id, programme, clause, validFrom, validTo, condition, binding, passZh, passEn, failZh, failEn);
    }
}

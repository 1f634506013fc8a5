package cn.reserve.library.rules;

import cn.reserve.platform.rest.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a rule says of a project that it lets pass, and of one that it does not. */
@Embeddable
record RuleWords(
        @Column(name = "pass_zh", nullable = false) String passZh,
        @Column(name = "pass_en", nullable = false) String passEn,
        @Column(name = "fail_zh", nullable = false) String failZh,
        @Column(name = "fail_en", nullable = false) String failEn) {

    /** The words for an outcome. */
    Wording of(Condition.Outcome outcome) {
        return Saying.of(outcome, new Wording(passZh, passEn), new Wording(failZh, failEn));
    }
}

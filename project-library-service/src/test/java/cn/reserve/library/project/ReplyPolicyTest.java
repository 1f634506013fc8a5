package cn.reserve.library.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.correction.FieldReason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplyPolicyTest {

    @Test
    void wantsAReplyWhenNothingOfWhatWasReturnedHasChanged() {
        assertThat(ReplyPolicy.answer(returned("scale", "funding[0].amount"), Set.of("address"), false))
                .isEqualTo(new ReturnAnswer(List.of("scale", "funding"), true));
    }

    @Test
    void leavesTheReplyToTheEnterpriseOnceSomethingWasMended() {
        assertThat(ReplyPolicy.answer(returned("scale", "effect.capacity"), Set.of("effect"), false))
                .isEqualTo(new ReturnAnswer(List.of("scale"), false));
        assertThat(ReplyPolicy.answer(returned("scale"), Set.of("scale"), false))
                .isEqualTo(new ReturnAnswer(List.of(), false));
    }

    @Test
    void takesAFileForAnAnswerAsWell() {
        assertThat(ReplyPolicy.answer(returned("permits"), Set.of(), true))
                .isEqualTo(new ReturnAnswer(List.of("permits"), false));
        assertThat(ReplyPolicy.answer(returned("attachments"), Set.of(), true))
                .isEqualTo(new ReturnAnswer(List.of(), false));
        assertThat(ReplyPolicy.answer(returned("attachments"), Set.of("attachments"), false))
                .isEqualTo(new ReturnAnswer(List.of("attachments"), true));
    }

    @Test
    void namesAFieldOnceThatWasReturnedInSeveralLines() {
        assertThat(ReplyPolicy.answer(returned("funding[0].amount", "funding[1].source"), Set.of(), false)
                        .unanswered())
                .containsExactly("funding");
    }

    private static List<FieldReason> returned(String... fields) {
        return Stream.of(fields).map(field -> new FieldReason(field, "请核对")).toList();
    }
}

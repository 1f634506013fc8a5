package cn.reserve.library.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.enterprise.SizeClass;
import cn.reserve.platform.rest.Wording;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AmendmentWordsTest {
    @Test
    void saysWhatIsToChangeAndNothingElse() {
        KeyData before = new KeyData("甲公司", "510302", "自流井区", "3410", SizeClass.SMALL, false);
        KeyData after = new KeyData("乙公司", "510302", "自流井区", "3410", SizeClass.SMALL, true);

        Wording words = AmendmentWords.changes(new AmendmentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "91510300MA6200001X",
                "甲公司",
                "510302",
                AmendmentState.PROPOSED,
                "王建国",
                Instant.EPOCH,
                before,
                after,
                AmendmentPolicy.changed(before, after)));

        assertThat(words.zh()).isEqualTo("企业名称：甲公司 → 乙公司；规模以上：否 → 是");
        assertThat(words.en()).isEqualTo("Name: 甲公司 → 乙公司; Above scale: No → Yes");
    }
}

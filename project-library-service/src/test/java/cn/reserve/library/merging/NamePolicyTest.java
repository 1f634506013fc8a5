package cn.reserve.library.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePolicyTest {

    @Test
    void leavesOutLegalFormAndPlace() {
        assertThat(NamePolicy.core("自贡川南精密机械有限公司")).isEqualTo("川南精密机械");
        assertThat(NamePolicy.core("川南精密机械 (集团) 有限责任公司")).isEqualTo("川南精密机械");
    }

    @Test
    void tellsNearNamesFromOthers() {
        assertThat(NamePolicy.isNear("川南精密机械", "川南精密机械制造")).isTrue();
        assertThat(NamePolicy.isNear("川南精密机械", "富顺食品加工")).isFalse();
        assertThat(NamePolicy.isNear("", "")).isFalse();
    }

    @Test
    void looksForThreeCharactersInARow() {
        assertThat(NamePolicy.keys("川南精密")).hasSize(2);
        assertThat(NamePolicy.keys("川南精密").getFirst()).containsExactly("川南", "南精");
        assertThat(NamePolicy.keys("川南")).hasSize(1);
        assertThat(NamePolicy.keys("川")).isEmpty();
    }

    @Test
    void looksForNothingAcrossWhatWasLeftOut() {
        assertThat(NamePolicy.keys("盐都（自贡）阀门厂")).containsExactly(new String[] {"盐都"}, new String[] {"阀门", "门厂"});
    }
}

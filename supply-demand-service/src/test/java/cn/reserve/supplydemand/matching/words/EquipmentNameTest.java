package cn.reserve.supplydemand.matching.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentNameTest {
    @ParameterizedTest
    @CsvSource({
        "五轴数控车床,五轴CNC车床 VMC-850U",
        "数控车床,新型 数控车床（XK-2040）",
        "永磁变频螺杆空压机,永磁变频螺杆空气压缩机22kW",
        "离心泵,IS100 离心水泵",
        "激光切割机,激光下料机（12kW以上）",
        "数控机床,ＣＮＣ机床"
    })
    void bringsNamesToOneWriting(String one, String other) {
        assertThat(EquipmentName.of(other).text())
                .isEqualTo(EquipmentName.of(one).text());
    }

    @Test
    void keepsWordsThatHaveADigit() {
        assertThat(EquipmentName.of("CO2复叠制冷 3D打印").terms()).contains("co2", "3d", "打印");
    }

    @Test
    void neverHalvesARareCharacter() {
        String common = "龘".repeat(79);
        EquipmentName cut = EquipmentName.of(common + "𠮷𬭊");
        EquipmentName rare = EquipmentName.of("𠮷𬭊机 𬭊");

        assertThat(cut.text()).isEqualTo(common + "𠮷");
        assertThat(cut.terms()).containsExactly("龘龘", "龘𠮷");
        assertThat(rare.terms()).containsExactly("𠮷𬭊", "𬭊机", "𬭊");
    }

    @Test
    void hasNoTermsWhereNothingIsNamed() {
        assertThat(EquipmentName.of("C620-1 15kW").terms()).isEmpty();
    }

    @Test
    void findsMoreInCommonWhereTheRareWordIsTheSame() {
        var wanted = EquipmentName.of("圆盘制曲机").terms();
        double rare = Likeness.between(wanted, EquipmentName.of("制曲机").terms(), term -> term.equals("制曲") ? 5 : 1);
        double common = Likeness.between(wanted, EquipmentName.of("圆盘锯").terms(), term -> term.equals("制曲") ? 5 : 1);

        assertThat(rare).isGreaterThan(common);
    }

    @Test
    void refusesAWordThatWouldMeanTwoThings() {
        assertThatThrownBy(() -> new Synonyms(List.of("泵 水泵", "水泵 抽水机"))).isInstanceOf(IllegalArgumentException.class);
    }
}

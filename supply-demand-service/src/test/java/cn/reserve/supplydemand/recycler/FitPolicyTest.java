package cn.reserve.supplydemand.recycler;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.recycler.FitReason.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "普通车床,MACHINE_TOOL",
        "燃煤锅炉,FURNACE",
        "空压机,MOTOR",
        "油浸式变压器,TRANSFORMER",
        "磷酸铁锂电池组,BATTERY",
        "柴油公交客车,VEHICLE",
        "轮胎式装载机,CONSTRUCTION_MACHINERY",
        "载货电梯,LIFT",
        "螺杆式冷水机组,REFRIGERATION",
        "ct扫描仪,ELECTRONICS",
        "皮带输送线,OTHER"
    })
    void tellsTheKindByTheName(String name, RetiredKind kind) {
        assertThat(RetiredKind.of(name)).isEqualTo(kind);
    }

    @Test
    void takesWhatItsBusinessAndMaterialsAllow() {
        assertThat(FitPolicy.accepts(BusinessKind.RESOURCE_RECYCLING, "废钢、废旧机电设备", null))
                .contains(RetiredKind.MACHINE_TOOL, RetiredKind.MOTOR, RetiredKind.FURNACE, RetiredKind.OTHER)
                .doesNotContain(RetiredKind.BATTERY, RetiredKind.VEHICLE);
    }

    @Test
    void takesVehiclesWithAQualificationOnly() {
        assertThat(FitPolicy.accepts(BusinessKind.DISMANTLING, "报废机动车", null)).doesNotContain(RetiredKind.VEHICLE);
        for (String none : new String[] {"无", "/", "暂无资质", "资质办理中"}) {
            assertThat(FitPolicy.accepts(BusinessKind.DISMANTLING, "报废机动车", none))
                    .as(none)
                    .isEmpty();
        }
        assertThat(FitPolicy.accepts(BusinessKind.DISMANTLING, "报废机动车", "川-1")).containsExactly(RetiredKind.VEHICLE);
    }

    @Test
    void takesNoBatteriesForDismantlingCars() {
        assertThat(FitPolicy.accepts(BusinessKind.REMANUFACTURE, "废旧动力电池", "川-1"))
                .doesNotContain(RetiredKind.BATTERY);
    }

    @Test
    void saysWhy() {
        assertThat(FitPolicy.reasons(RetiredKind.VEHICLE, BusinessKind.DISMANTLING, "报废机动车", "川-1"))
                .containsExactly(
                        new FitReason(Part.BUSINESS_KIND, "DISMANTLING"),
                        new FitReason(Part.MATERIALS, "机动车"),
                        new FitReason(Part.QUALIFICATION, "川-1"));
    }
}

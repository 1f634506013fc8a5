package cn.reserve.supplydemand.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "额定功率15kW,15000 W",
        "１５千瓦,15000 W",
        "15000瓦,15000 W",
        "0.4MW以上,≥ 400000 W",
        "电压10kV,10000 V",
        "压力0.8MPa,800000 Pa",
        "8bar,800000 Pa",
        "蒸发量10蒸吨,10000 kg/h",
        "10t/h,10000 kg/h",
        "流量100m³/h,100000 L/h",
        "定位精度≤5μm,≤ 0.005 mm",
        "12英寸,304.8 mm",
        "'2,500 kVA',2500000 VA",
        "转速1480r/min,1480 r/min",
        "24000瓶/时以上,≥ 24000 /h",
        "直径50-80mm,50–80 mm"
    })
    void readsAFigureHoweverItIsWritten(String text, String said) {
        assertThat(Figures.in(text)).extracting(Figure::said).contains(said);
    }

    @Test
    void findsNoFigureInAModelOrAWord() {
        assertThat(Figures.in("普通车床C620、ZX7-400、五轴加工中心、2级能效")).isEmpty();
    }

    @Test
    void readsBackWhatItKept() {
        var figures = Figures.in("功率≥15kW，电压380V，直径50-80mm");

        assertThat(Figures.of(Figures.line(figures))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "定位精度不低于0.008毫米,定位精度0.005mm,1",
        "定位精度0.01毫米以内,重复定位精度±5μm,1",
        "定位精度0.005mm,定位精度10μm,0",
        "定位精度0.008毫米,转台直径800毫米,0"
    })
    void knowsThatLessIsMoreExact(String wanted, String offered, double met) {
        assertThat(Figures.met(Figures.in(wanted), Figures.in(offered))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"15kW,15000W,1", "≥15kW,22kW,1", "15kW,7.5kW,0", "15kW,13.5kW,0.8", "15kW,380V,0", "10-20kW,15千瓦,1"})
    void saysHowWellAnOfferMeetsAWish(String wanted, String offered, double met) {
        assertThat(Figures.met(Figures.in(wanted), Figures.in(offered)))
                .isCloseTo(met, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void putsNearlyEqualFiguresOnTheSameOrTheNextStep() {
        int step = Figures.in("15kW").getFirst().step();

        assertThat(Figures.in("15500瓦").getFirst().step()).isBetween(step - 1, step + 1);
        assertThat(Figures.in("22kW").getFirst().step()).isGreaterThan(step + 1);
        assertThat(Math.abs(Figures.in("15kV").getFirst().step() - step)).isGreaterThan(1);
    }
}

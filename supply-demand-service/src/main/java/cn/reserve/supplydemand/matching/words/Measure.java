package cn.reserve.supplydemand.matching.words;

/** What a technical figure measures, with the unit in which figures are compared. The place in the list is stored: add at the end only. */
public enum Measure {
    POWER("W"),
    APPARENT_POWER("VA"),
    VOLTAGE("V"),
    CURRENT("A"),
    FREQUENCY("Hz"),
    PRESSURE("Pa"),
    LENGTH("mm"),
    MASS("kg"),
    MASS_FLOW("kg/h"),
    VOLUME("L"),
    VOLUME_FLOW("L/h"),
    SPEED("r/min"),
    TEMPERATURE("°C"),
    FORCE("N"),
    PIECES("/h"),
    /** How exact a machine works: a length of which less is better, however it is put ("不低于0.008mm"). */
    PRECISION("mm");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}

package cn.reserve.library.form;

import java.util.Arrays;
import java.util.List;

/** Field of use. Each has one lead unit, the bureau that reviews it (from the plans' annex). */
public enum Field {
    INDUSTRY("economy"),
    CONSTRUCTION("housing"),
    TRANSPORT("transport"),
    AGRICULTURE("agriculture"),
    EDUCATION("education"),
    CULTURE_TOURISM("culture-tourism"),
    MEDICAL("health"),
    RECYCLING("commerce");

    private final String leadBureau;

    Field(String leadBureau) {
        this.leadBureau = leadBureau;
    }

    /** Code of the bureau that leads this field. */
    public String leadBureau() {
        return leadBureau;
    }

    /** Fields that a bureau leads; none for an unknown code. */
    public static List<Field> ledBy(String bureau) {
        return Arrays.stream(values())
                .filter(field -> field.leadBureau.equals(bureau))
                .toList();
    }
}

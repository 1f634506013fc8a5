package cn.reserve.supplydemand.disposal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the library says in {@code library.equipment-retired}: all lines of a commissioned project; none when it left the library. Later
 * fields of the event are ignored.
 *
 * @throws IllegalArgumentException when it lacks what a case is made of, or no column would take it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RetiredEquipment(
        UUID projectId,
        @Nullable String code,
        String name,
        String field,
        String uscc,
        String enterpriseName,
        String county,
        String countyName,
        List<Line> lines) {
    private static final int USCC = 18;
    private static final int COUNTY = 6;

    @SuppressWarnings("ConstantValue") // filled by Jackson, which does not know about nullness
    RetiredEquipment {
        if (projectId == null || name == null || field == null || uscc == null || enterpriseName == null) {
            throw new IllegalArgumentException("retired equipment that lacks fields");
        }
        if (county == null || countyName == null || lines == null) {
            throw new IllegalArgumentException("retired equipment of nowhere, or none at all");
        }
        if (uscc.length() > USCC || county.length() > COUNTY) {
            throw new IllegalArgumentException("retired equipment with a code that is none");
        }
        lines = List.copyOf(lines);
    }

    /** One line of the project's form. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            UUID line,
            String name,
            String model,
            int quantity,
            @Nullable Integer commissionedYear) {
        @SuppressWarnings("ConstantValue") // as above
        Line {
            if (line == null || name == null || model == null || quantity < 1) {
                throw new IllegalArgumentException("a line of retired equipment that lacks fields");
            }
        }
    }
}

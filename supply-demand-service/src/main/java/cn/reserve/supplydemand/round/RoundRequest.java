package cn.reserve.supplydemand.round;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round before it is opened.
 *
 * @param year that is asked about
 * @param kinds sheets that are asked for
 * @param counties six-digit codes; empty: the whole city
 * @param deadline last day on which enterprises hand in
 */
@Schema(name = "CollectionRoundRequest")
public record RoundRequest(
        @NotBlank @PlainText(max = 100) String name,
        @Min(2020) @Max(2100) int year,
        @NotNull @Size(min = 1, max = 4) List<@NotNull SheetKind> kinds,

        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "\\d{6}", message = "{violation.county-unknown}") String> counties,

        @NotNull LocalDate deadline,
        @NotNull @PlainText(max = 2000, lines = true) String instructions) {

    /** Absent lists are empty; a null element is left to validation, which names it. */
    public RoundRequest {
        kinds = kinds == null ? List.of() : kinds.stream().distinct().toList();
        counties = counties == null ? List.of() : counties.stream().distinct().toList();
    }
}

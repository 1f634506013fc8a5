package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Machines that the project buys.
 *
 * @param unitPrice yuan for one
 * @param energyGrade 1 (best) to 5
 */
public record NewEquipment(
        @NotBlank @PlainText(max = 100) String name,
        @NotBlank @PlainText(max = 100) String model,
        @NotNull @Min(1) @Max(1_000_000) Integer quantity,
        @NotNull @Money BigDecimal unitPrice,
        @Min(1) @Max(5) @Nullable Integer energyGrade,
        @NotNull Origin origin,
        @PlainText(max = 100) @Nullable String supplier) {

    /** Made at home or abroad. */
    @Schema(name = "EquipmentOrigin")
    public enum Origin {
        DOMESTIC,
        IMPORTED
    }
}

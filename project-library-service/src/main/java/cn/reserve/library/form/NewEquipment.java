package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Machines that the project buys. A draft may leave any of it out; submission asks for all but energy grade and supplier.
 *
 * @param unitPrice yuan for one
 * @param energyGrade 1 (best) to 5
 */
public record NewEquipment(
        @PlainText(max = 100) @Nullable String name,
        @PlainText(max = 100) @Nullable String model,
        @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @Money @Nullable BigDecimal unitPrice,
        @Min(1) @Max(5) @Nullable Integer energyGrade,
        @Nullable Origin origin,
        @PlainText(max = 100) @Nullable String supplier) {

    /** Made at home or abroad. */
    @Schema(name = "EquipmentOrigin")
    public enum Origin {
        DOMESTIC,
        IMPORTED
    }
}

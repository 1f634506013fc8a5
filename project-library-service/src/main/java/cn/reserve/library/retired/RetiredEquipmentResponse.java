package cn.reserve.library.retired;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a project retires and what became of it.
 *
 * @param offered whether it is offered to recyclers, which begins when the project is commissioned
 * @param disposedCost yuan: original cost of what accepted certificates name; null without any, and while a line does not say its cost
 * @param disposedShare the same in percent of the equipment investment, of which the 10 % rule speaks
 */
@Schema(name = "RetiredEquipmentOfProject")
record RetiredEquipmentResponse(
        boolean offered,
        List<Line> lines,
        @Nullable BigDecimal disposedCost,
        @Nullable BigDecimal disposedShare) {

    /**
     * One line; of a line that the form no longer has, what its certificates say.
     *
     * @param originalCost yuan for the whole line
     * @param disposed pieces that accepted certificates name
     */
    @Schema(name = "RetiredEquipmentLine")
    record Line(
            UUID line,
            String name,
            String model,
            @Nullable Integer quantity,
            @Nullable LocalDate commissioned,
            @Nullable BigDecimal originalCost,
            int disposed,
            List<Certificate> certificates) {}

    /** A disposal certificate that was accepted. */
    @Schema(name = "RetiredEquipmentCertificate")
    record Certificate(
            String number,
            LocalDate issuedOn,
            String issuer,
            int quantity,
            String disposer,
            @Nullable String disposerUscc,
            Instant acceptedAt) {
        static Certificate of(Disposed disposed) {
            return new Certificate(
                    disposed.certificateNumber(),
                    disposed.certificateOn(),
                    disposed.certificateIssuer(),
                    disposed.quantity(),
                    disposed.disposer(),
                    disposed.disposerUscc(),
                    disposed.acceptedAt());
        }
    }
}

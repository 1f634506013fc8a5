package cn.reserve.library.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Sends a record back to be mended.
 *
 * @param reasons at least one
 */
public record ReturnRequest(
        @NotNull @NotEmpty @Size(max = 100) List<@NotNull @Valid FieldReason> reasons) {

    /** Defensive copy; an absent list is left to validation. */
    public ReturnRequest {
        reasons = reasons == null ? null : List.copyOf(reasons);
    }
}

package cn.reserve.library.form;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One permit and how far it is; an obtained one has number and date. */
public record Permit(
        @NotNull Kind kind,
        @PlainText(max = 100) @Nullable String number,
        @Nullable LocalDate date,
        @NotNull State state) {

    /** Kinds of permits. */
    @Schema(name = "PermitKind")
    public enum Kind {
        FILING,
        PLANNING,
        LAND,
        ENERGY,
        ENVIRONMENT,
        SAFETY
    }

    /** How far it is. */
    @Schema(name = "PermitState")
    public enum State {
        OBTAINED,
        IN_PROGRESS,
        NOT_NEEDED
    }
}

package cn.reserve.library.form;

import cn.reserve.platform.rest.PlainText;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One permit and how far it is; an obtained one has number and date. A draft may leave any of it out. */
public record Permit(
        @Nullable Kind kind,
        @PlainText(max = 100) @Nullable String number,
        @Nullable LocalDate date,
        @Nullable State state) {

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

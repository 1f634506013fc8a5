package cn.reserve.library.dispatch.round;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later closing day, with the reason. */
@Schema(name = "DispatchRoundExtension")
public record RoundExtension(
        @NotNull LocalDate closesOn,
        @NotBlank @PlainText(max = 500) String reason) {}

package cn.reserve.supplydemand.round;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a round. */
@Schema(name = "CollectionRoundExtension")
public record RoundExtension(
        @NotNull LocalDate deadline,
        @NotBlank @PlainText(max = 300) String reason) {}

package cn.reserve.library.listitem;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an item is.
 *
 * @param done quantity; left out: all of an item that is done, none of others
 */
@Schema(name = "ListItemProgress")
public record ProgressRequest(
        @NotNull ItemState state,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        BigDecimal done,

        @PlainText(max = 500, lines = true) @Nullable String note) {}

package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a sheet.
 *
 * @param values by key of their column, as somebody types them
 */
@Schema(name = "RoundRowRequest")
public record RowRequest(
        @NotNull SheetKind kind,
        @NotNull @Size(max = 60) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 1000) String> values) {}

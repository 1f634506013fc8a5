package cn.reserve.library.countersign;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which bureaus countersign in a field.
 *
 * @param coUnits codes of bureaus, without the lead unit; may be empty
 */
public record FieldUnitsRequest(@NotNull @Size(max = 3) List<@NotBlank @PlainText(max = 40) String> coUnits) {}

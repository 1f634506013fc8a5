package cn.reserve.library.listtype;

import cn.reserve.library.form.Field;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A new type with its first draft.
 *
 * @param code stable name
 * @param bureau code of the bureau that owns its lists
 * @param standing one list for ever instead of one a year
 */
public record ListTypeRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,49}", message = "{violation.list-type-code}")
        String code,

        @NotNull @Pattern(regexp = "[a-z][a-z-]{1,29}", message = "{violation.bureau-code}")
        String bureau,

        @NotNull Field field,
        @NotNull @Valid Words name,
        boolean standing,
        @NotNull @Valid ListLayout layout) {}

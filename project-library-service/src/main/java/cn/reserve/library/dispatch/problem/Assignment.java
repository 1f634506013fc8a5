package cn.reserve.library.dispatch.problem;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who solves a problem, by when.
 *
 * @param bureau code of a lead unit, e.g. {@code economy}; with {@code BUREAU} only
 */
@Schema(name = "DispatchAssignment")
public record Assignment(
        @NotNull OwnerKind owner,
        @PlainText(max = 40) @Nullable String bureau,
        @NotNull LocalDate deadline) {}

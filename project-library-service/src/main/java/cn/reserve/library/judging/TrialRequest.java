package cn.reserve.library.judging;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition to be tried.
 *
 * @param projectId one project; null for a sample of admitted ones
 */
public record TrialRequest(
        @NotBlank @PlainText(max = 2_000, lines = true) String condition,
        @Nullable UUID projectId) {}

package cn.reserve.supplydemand.submission;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a district wants changed.
 *
 * @param row that it is about
 * @param column key of the cell's column; null: the whole row
 */
@Schema(name = "SubmissionRemark")
public record Remark(
        @NotNull UUID row,

        @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}") @Nullable
        String column,

        @NotBlank @PlainText(max = 300) String reason) {}

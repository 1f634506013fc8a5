package cn.reserve.library.change;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What an enterprise wants changed.
 *
 * @param reason why
 * @param form the whole form as it shall be; its consent is passed over, for that is said apart
 */
public record ChangeProposal(
        @NotBlank @PlainText(max = 500, lines = true) String reason,
        @NotNull @Valid ProjectRequest form) {}

package cn.reserve.library.enterprise;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What an enterprise changes at once: where it is found, and whom to call. */
public record ContactRequest(
        @NotBlank @PlainText(max = 200) String address,
        @NotBlank @PlainText(max = 50) String contactName,

        @NotNull @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "{violation.phone}")
        String contactPhone,

        @Email @PlainText(max = 100) @Nullable String contactEmail) {}

package cn.reserve.library.people;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Whom an enterprise invites.
 *
 * @param addressee user name, or the e-mail address that the code is sent to
 * @param name what the person is called
 */
public record InvitationRequest(
        @NotNull
        @Pattern(
                regexp = "[^\\s@]{3,64}|[^\\s@]{1,64}@[^\\s@]{1,60}\\.[^\\s@]{2,30}",
                message = "{violation.addressee}")
        @PlainText(max = 100)
        String addressee,

        @NotBlank @PlainText(max = 50) String name) {}

package cn.reserve.library.people;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/**
 * Somebody takes an invitation.
 *
 * @param code as shown to the inviter; hyphens, blanks and case do not matter
 */
public record AcceptanceRequest(
        @NotBlank @PlainText(max = 40) String code) {}

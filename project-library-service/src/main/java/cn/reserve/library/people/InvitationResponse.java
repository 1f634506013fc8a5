package cn.reserve.library.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation.
 *
 * @param code in the answer to the first request only; nobody can show it again
 */
public record InvitationResponse(
        UUID id,
        long version,
        InvitationState state,
        String addressee,
        String name,
        String invitedByName,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable String code) {

    static InvitationResponse of(Invitation invitation, Instant now) {
        return new InvitationResponse(
                invitation.id(),
                invitation.version(),
                invitation.state(now),
                invitation.addressee(),
                invitation.name(),
                invitation.invitedByName(),
                invitation.invitedAt(),
                invitation.expiresAt(),
                invitation.acceptedAt(),
                null);
    }

    InvitationResponse withCode(InvitationCode shown) {
        return new InvitationResponse(
                id, version, state, addressee, name, invitedByName, invitedAt, expiresAt, acceptedAt, shown.shown());
    }
}

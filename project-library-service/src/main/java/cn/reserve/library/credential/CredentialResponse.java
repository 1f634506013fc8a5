package cn.reserve.library.credential;

import java.time.Instant;
import java.util.UUID;

/**
 * One credential.
 *
 * @param fileName the name with the ending that the content asks for
 * @param mediaType as recognised
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 */
public record CredentialResponse(
        UUID id,
        long version,
        CredentialKind kind,
        String name,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy) {

    static CredentialResponse of(Credential credential) {
        return new CredentialResponse(
                credential.id(),
                credential.version(),
                credential.kind(),
                credential.name(),
                credential.fileName(),
                credential.type().mediaType(),
                credential.size(),
                credential.sum().hex(),
                credential.addedAt(),
                credential.addedBy());
    }
}

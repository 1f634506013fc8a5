package cn.reserve.library.attachment;

import cn.reserve.library.form.Permit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attachment.
 *
 * @param name as the sender called it
 * @param fileName the name with the ending that the content asks for
 * @param mediaType as recognised
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 * @param sinceVersion number of the first submitted version that it belongs to
 * @param untilVersion number of the last one; null while it is in place
 */
public record AttachmentResponse(
        UUID id,
        AttachmentKind kind,
        Permit.@Nullable Kind permitKind,
        String name,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        int sinceVersion,
        @Nullable Integer untilVersion,
        Instant addedAt,
        String addedBy) {

    static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.kind(),
                attachment.permitKind(),
                attachment.name(),
                attachment.fileName(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sum().hex(),
                attachment.sinceVersion(),
                attachment.untilVersion(),
                attachment.addedAt(),
                attachment.addedBy());
    }
}

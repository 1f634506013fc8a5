package cn.reserve.supplydemand.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A picture without its content.
 *
 * @param size in bytes
 * @param takenDown why the economy bureau has taken it down; null of what stands
 * @param sha256 of what is kept, without what was cut away
 */
@Schema(name = "ProductPicture")
public record PictureResponse(
        UUID id,
        PictureUse use,
        String caption,
        int width,
        int height,
        int size,
        String sha256,
        Instant addedAt,
        @Nullable String takenDown) {}

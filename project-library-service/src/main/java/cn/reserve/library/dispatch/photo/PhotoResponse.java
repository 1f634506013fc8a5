package cn.reserve.library.dispatch.photo;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo of a report; size in bytes. */
@Schema(name = "DispatchPhoto")
public record PhotoResponse(UUID id, String fileName, long size, String sha256, String addedBy, Instant addedAt) {}

package cn.reserve.library.listitem;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The project that an item became. */
@Schema(name = "ListItemLink")
public record LinkRequest(@NotNull UUID projectId) {}

package cn.reserve.library.listitem;

import cn.reserve.platform.standards.ValidUscc;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verified enterprise whose project draft an item becomes. */
@Schema(name = "ListItemProjectDraft")
public record ProjectDraftRequest(@NotNull @ValidUscc String uscc) {}

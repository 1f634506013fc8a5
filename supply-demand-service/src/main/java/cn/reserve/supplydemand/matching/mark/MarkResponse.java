package cn.reserve.supplydemand.matching.mark;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side thinks of a suggestion. */
@Schema(name = "SuggestionMark")
public record MarkResponse(MarkSide side, boolean good, String reason, String markedBy, Instant markedAt) {}

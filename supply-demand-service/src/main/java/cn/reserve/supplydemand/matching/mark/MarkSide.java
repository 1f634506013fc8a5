package cn.reserve.supplydemand.matching.mark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says what it thinks of a suggestion. */
@Schema(name = "SuggestionMarkSide")
public enum MarkSide {
    DEMAND,
    SUPPLY,
    OFFICE
}

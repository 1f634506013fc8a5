package cn.reserve.supplydemand.matching.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of the score: points reached of the most that this part can give, with the reason in both languages. */
@Schema(
        description = "One visible part of a suggestion's score.",
        requiredProperties = {"part", "points", "max", "zh", "en"})
public record MatchReason(MatchPart part, int points, int max, String zh, String en) {}

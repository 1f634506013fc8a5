package cn.reserve.supplydemand.matching.weights;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.matching.score.MatchingWeights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new set of weights, 100 points in all, and why. */
@Schema(name = "MatchingWeightsRequest")
public record WeightsRequest(
        @NotNull @Valid MatchingWeights weights,
        @NotBlank @PlainText(max = 500) String reason) {}

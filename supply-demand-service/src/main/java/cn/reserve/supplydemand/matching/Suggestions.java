package cn.reserve.supplydemand.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suggestions for one demand, best first. */
@Schema(requiredProperties = {"items"})
public record Suggestions(List<Suggestion> items) {}

package cn.reserve.supplydemand.participant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The enterprise behind a row. */
@Schema(requiredProperties = {"uscc", "name"})
public record EnterpriseName(String uscc, String name) {}

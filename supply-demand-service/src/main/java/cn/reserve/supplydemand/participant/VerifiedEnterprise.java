package cn.reserve.supplydemand.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What the library says about an enterprise in {@code library.enterprise-verified}; later fields of the event are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VerifiedEnterprise(
        String uscc,
        String name,
        String county,
        String countyName,
        @Nullable String industry,
        @Nullable String sizeClass) {}

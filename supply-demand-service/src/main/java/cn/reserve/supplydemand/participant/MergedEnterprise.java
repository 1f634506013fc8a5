package cn.reserve.supplydemand.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the library says in {@code library.enterprise-merged}; later fields of the event are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MergedEnterprise(String uscc, String into) {}

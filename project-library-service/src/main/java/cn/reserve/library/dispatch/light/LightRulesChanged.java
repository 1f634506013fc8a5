package cn.reserve.library.dispatch.light;

import java.time.LocalDate;

/** Thresholds that count from a day on came or went; within the transaction of it. */
public record LightRulesChanged(LocalDate validFrom) {}

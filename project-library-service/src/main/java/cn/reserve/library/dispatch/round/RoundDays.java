package cn.reserve.library.dispatch.round;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of a round, all of them decided. */
record RoundDays(YearMonth period, LocalDate opensOn, LocalDate closesOn) {}

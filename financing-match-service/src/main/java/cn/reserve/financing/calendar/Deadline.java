package cn.reserve.financing.calendar;

import java.time.Instant;

/**
 * A clock that runs: until when something is due.
 *
 * @param startedAt when it began
 * @param remindAt end of the working day on which 70 % (as configured) of the time is used
 * @param dueAt end of the last working day
 */
public record Deadline(Instant startedAt, Instant remindAt, Instant dueAt) {}

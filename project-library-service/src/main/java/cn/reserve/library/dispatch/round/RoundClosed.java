package cn.reserve.library.dispatch.round;

import java.util.UUID;

/** A round was closed before its day; the transaction of it has ended. */
public record RoundClosed(UUID round) {}

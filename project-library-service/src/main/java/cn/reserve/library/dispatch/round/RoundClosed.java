package cn.reserve.library.dispatch.round;

import java.util.UUID;

/** A round was closed before its day, in the running transaction. */
public record RoundClosed(UUID round) {}

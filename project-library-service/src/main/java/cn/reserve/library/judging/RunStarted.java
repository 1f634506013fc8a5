package cn.reserve.library.judging;

import java.util.UUID;

/** A run was asked for; seen after its transaction committed. */
record RunStarted(UUID id) {}

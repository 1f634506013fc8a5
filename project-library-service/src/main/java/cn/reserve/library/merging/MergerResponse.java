package cn.reserve.library.merging;

import java.util.UUID;

/** What a merger moved to the surviving file. */
public record MergerResponse(UUID survivor, int projects, int people) {}

package cn.reserve.library.merging;

import java.util.List;

/**
 * Likely duplicates of a file, the likeliest first; at most twenty.
 *
 * @param mergeable whether the caller may merge the file into one of them
 */
public record DuplicatesResponse(List<Duplicate> items, boolean mergeable) {}

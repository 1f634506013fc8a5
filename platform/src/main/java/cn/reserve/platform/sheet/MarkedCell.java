package cn.reserve.platform.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell that somebody should look at: coloured, with a comment. CSV writers know none.
 *
 * @param value as {@link SheetWriter} takes it; null for an empty cell
 * @param remark what is said of it
 */
public record MarkedCell(@Nullable Object value, String remark) {}

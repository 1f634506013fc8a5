package cn.reserve.platform.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet to write.
 *
 * @param heading first row
 * @param width in characters
 * @param hint shown as a comment on the heading, or null
 */
public record SheetColumn(
        String heading, int width, @Nullable String hint) {

    /** A column 18 characters wide without hint. */
    public static SheetColumn of(String heading) {
        return new SheetColumn(heading, 18, null);
    }
}

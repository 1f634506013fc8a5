package cn.reserve.platform.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet to write.
 *
 * @param heading first row
 * @param width in characters; 0: hidden, for what the file carries and nobody fills in
 * @param hint shown as a comment on the heading, or null
 * @param choices what a program offers in the cells of a sheet that is filled in; empty: anything may be written
 */
public record SheetColumn(
        String heading, int width, @Nullable String hint, List<String> choices) {

    /** Defensive copy. */
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** A column that offers nothing. */
    public SheetColumn(String heading, int width, @Nullable String hint) {
        this(heading, width, hint, List.of());
    }

    /** A column 18 characters wide without hint. */
    public static SheetColumn of(String heading) {
        return new SheetColumn(heading, 18, null);
    }
}

package cn.reserve.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters of a list: {@code page}, {@code size} and, where the list offers it, {@code cursor}.
 * Use as {@code @BeanParam PageParams paging} and call {@link #request()}.
 */
public class PageParams {

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Page, from 1; page × size reaches at most row 10,000",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    String page = "1";

    @QueryParam("size")
    @DefaultValue("20")
    @Parameter(
            description = "Rows per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    String size = "20";

    @QueryParam("cursor")
    @Parameter(
            description = "nextCursor of the page before; takes the place of page",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String cursor;

    /**
     * The checked page request.
     *
     * @throws ProblemException 400 naming {@code page} or {@code size}
     */
    public PageRequest request() {
        return new PageRequest(number("page", page), number("size", size));
    }

    /** The cursor as sent, or null; read it with {@link Cursor#read}. */
    public @Nullable String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw Problems.invalid(Violation.of(field, "integer"));
        }
    }
}

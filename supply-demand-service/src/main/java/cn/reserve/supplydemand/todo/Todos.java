package cn.reserve.supplydemand.todo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's list; empty when nothing waits. */
@Schema(requiredProperties = {"items"})
public record Todos(List<Todo> items) {

    /**
     * A kind of work that waits.
     *
     * @param link page of the web app that shows these rows
     */
    @Schema(requiredProperties = {"kind", "count", "link"})
    public record Todo(String kind, long count, String link) {}
}

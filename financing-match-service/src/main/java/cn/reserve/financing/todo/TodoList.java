package cn.reserve.financing.todo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the caller; kinds with nothing to do are left out. */
@Schema(name = "TodoList")
record TodoList(List<Todo> items) {

    /**
     * One kind of work.
     *
     * @param kind stable name that the web app words
     * @param count how many, counted up to 10,000
     * @param link page of the web app that shows them
     */
    @Schema(name = "Todo")
    record Todo(String kind, long count, String link) {}
}

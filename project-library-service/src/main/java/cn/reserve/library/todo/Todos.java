package cn.reserve.library.todo;

import java.util.List;

/** What waits for the caller. */
public record Todos(List<Todo> items) {

    /** Defensive copy. */
    public Todos {
        items = List.copyOf(items);
    }

    /**
     * Work of one kind.
     *
     * @param kind stable name, e.g. {@code project.returned}; the web app has its words
     * @param count how many, at most 10,001
     * @param link path in the web app
     */
    public record Todo(String kind, long count, String link) {}
}

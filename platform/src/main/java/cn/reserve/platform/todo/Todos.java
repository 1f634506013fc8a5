package cn.reserve.platform.todo;

import java.util.List;

/** What waits for the caller; kinds with nothing to do are left out. */
public record Todos(List<Todo> items) {

    /** Leaves out what has nothing to do. */
    public Todos {
        items = items.stream().filter(todo -> todo.count() > 0).toList();
    }

    /** What waits, in this order. */
    public static Todos of(Todo... todos) {
        return new Todos(List.of(todos));
    }

    /**
     * Work of one kind.
     *
     * @param kind stable name, e.g. {@code record.returned}; the web app has its words
     * @param count how many, counted up to 10,000 and one
     * @param link page of the web app that shows them
     */
    public record Todo(String kind, long count, String link) {}
}

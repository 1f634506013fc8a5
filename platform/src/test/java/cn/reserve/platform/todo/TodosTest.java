package cn.reserve.platform.todo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TodosTest {
    @Test
    void leavesOutKindsWithNothingToDo() {
        Todos todos = Todos.of(
                new Todos.Todo("a.waiting", 2, "/a"),
                new Todos.Todo("b.waiting", 0, "/b"),
                new Todos.Todo("c.waiting", 1, "/c"));

        assertThat(todos.items()).extracting(Todos.Todo::kind).containsExactly("a.waiting", "c.waiting");
    }

    @Test
    void isEmptyForNobodysWork() {
        assertThat(Todos.of().items()).isEmpty();
    }
}

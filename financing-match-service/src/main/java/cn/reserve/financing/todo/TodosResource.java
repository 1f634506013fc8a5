package cn.reserve.financing.todo;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's to-do list. */
@Path("/todos")
@Tag(name = "todos")
@RunOnVirtualThread
public class TodosResource {
    private final CountingTodos todos;

    TodosResource(CountingTodos todos) {
        this.todos = todos;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listTodos",
            summary = "What waits for the caller; empty for roles with nothing to do here")
    public TodoList list() {
        return todos.list();
    }
}

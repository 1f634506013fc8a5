package cn.reserve.platform.todo;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's to-do list. */
@Path("/todos")
@Tag(name = "todos", description = "待办 · To-dos")
@RunOnVirtualThread
public class TodosResource {
    private final Instance<WaitingWork> work;

    TodosResource(Instance<WaitingWork> work) {
        this.work = work;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listTodos",
            summary = "我的待办 · What waits for the caller; empty for callers with nothing to do here")
    public Todos list() {
        return work.isResolvable() ? work.get().ofCaller() : new Todos(List.of());
    }
}

package cn.reserve.library.todo;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To-dos over HTTP. */
@Path("/todos")
@Tag(name = "todos", description = "待办 · To-dos")
@RunOnVirtualThread
public class TodosResource {
    private final CollectingTodos collecting;
    private final Caller caller;

    TodosResource(CollectingTodos collecting, Caller caller) {
        this.collecting = collecting;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listLibraryTodos", summary = "我的待办 · What waits for the caller")
    public Todos todos() {
        return collecting.of(Viewer.of(caller));
    }
}

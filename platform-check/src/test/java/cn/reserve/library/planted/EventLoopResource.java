package cn.reserve.library.planted;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;

/** A resource whose handlers do not all say where they run; without a path, so that no application serves it. */
public class EventLoopResource {
    @GET
    public long blocking() {
        return 1;
    }

    @GET
    @RunOnVirtualThread
    public long good() {
        return 1;
    }
}

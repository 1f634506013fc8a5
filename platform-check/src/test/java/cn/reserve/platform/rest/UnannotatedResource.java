package cn.reserve.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing about who may call it, so nobody may. */
@Path("/unannotated")
public class UnannotatedResource {

    @GET
    public String get() {
        return "leaked";
    }
}

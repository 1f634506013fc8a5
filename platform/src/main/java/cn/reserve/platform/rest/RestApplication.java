package cn.reserve.platform.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.Application;

/** Runs every resource method on a virtual thread: handlers are plain blocking code. The path is {@code quarkus.rest.path}. */
@RunOnVirtualThread
public class RestApplication extends Application {}

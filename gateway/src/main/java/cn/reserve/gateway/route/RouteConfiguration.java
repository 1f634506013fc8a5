package cn.reserve.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes, by name. The longest fitting prefix wins. */
@ConfigMapping(prefix = "gateway.routes")
public interface RouteConfiguration {

    @WithParentName
    Map<String, Definition> routes();

    /** One route. */
    interface Definition {

        /** Path prefix that ends at a segment's end. */
        String prefix();

        /** The service's name in problem answers; the route's own name unless given. */
        Optional<String> service();

        /** Origins (scheme, host, port) that serve it; paths in them are ignored, for nothing is rewritten. */
        List<URI> upstreams();

        @WithDefault("DATA")
        RouteKind kind();

        /** Whether only programs with an access token may use it, never a browser's session. */
        @WithDefault("false")
        boolean bearerOnly();

        @WithDefault("10M")
        MemorySize bodyLimit();

        @WithDefault("1s")
        Duration connectTimeout();

        /** How long the service may keep silent, before its answer and within it. */
        @WithDefault("30s")
        Duration timeout();

        /** Connections per event loop to the service at most; more requests wait, past four times as many are turned away. */
        @WithDefault("256")
        int connections();
    }
}

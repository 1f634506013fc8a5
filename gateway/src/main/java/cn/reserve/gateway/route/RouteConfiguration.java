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

/** The routes, by name. The longest fitting prefix wins; of two with one prefix the one with the longer ending. */
@ConfigMapping(prefix = "gateway.routes")
public interface RouteConfiguration {

    @WithParentName
    Map<String, Definition> routes();

    /** One route. */
    interface Definition {

        /** Path prefix that ends at a segment's end. */
        String prefix();

        /** How a path must end to take this route, for example {@code /export}; any unless given. */
        Optional<String> ending();

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

        /** How long a client may take no more of an answer that waits for it (some tens of kilobytes each time). */
        @WithDefault("60s")
        Duration answerWait();

        /** How long a client may take over a body before it must keep up with {@link #uploadRate()}. */
        @WithDefault("10s")
        Duration uploadGrace();

        /** What must come of a body per second on average, once the grace is over. */
        @WithDefault("16K")
        MemorySize uploadRate();

        /** How long a body may take in all. */
        @WithDefault("10m")
        Duration uploadLimit();

        /** Connections per event loop to the service at most; more requests wait, past four times as many are turned away. */
        @WithDefault("256")
        int connections();

        /** How long a request waits for one of them; longer than {@link #connectTimeout()}, which tells that an instance is away. */
        @WithDefault("5s")
        Duration connectionWait();
    }
}

package cn.reserve.platform.rest;

import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.Vertx;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.DatagramSocketMetrics;
import io.vertx.core.spi.metrics.EventBusMetrics;
import io.vertx.core.spi.metrics.HttpClientMetrics;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.TCPMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The metrics that are there, with somebody who sees each request that a server has just read. */
final class WatchedMetrics implements VertxMetrics, ExtendedQuarkusVertxHttpMetrics {

    private static final VertxMetrics NONE = new VertxMetrics() {};

    private final VertxMetrics present;
    private final Consumer<HttpRequest> watcher;

    WatchedMetrics(@Nullable VertxMetrics present, Consumer<HttpRequest> watcher) {
        this.present = present == null ? NONE : present;
        this.watcher = watcher;
    }

    @Override
    public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(HttpServerOptions options, SocketAddress address) {
        HttpServerMetrics<?, ?, ?> measuring = present.createHttpServerMetrics(options, address);
        if (measuring == null) {
            return new WatchedServer<>(new HttpServerMetrics<Object, Object, Object>() {}, watcher);
        }
        return new WatchedServer<>(measuring, watcher);
    }

    @Override
    public ConnectionTracker getHttpConnectionTracker() {
        return present instanceof ExtendedQuarkusVertxHttpMetrics measuring
                ? measuring.getHttpConnectionTracker()
                : NOOP_CONNECTION_TRACKER;
    }

    @Override
    public @Nullable EventBusMetrics<?> createEventBusMetrics() {
        return present.createEventBusMetrics();
    }

    @Override
    public @Nullable ClientMetrics<?, ?, ?, ?> createClientMetrics(
            SocketAddress remoteAddress, String type, String namespace) {
        return present.createClientMetrics(remoteAddress, type, namespace);
    }

    @Override
    public @Nullable HttpClientMetrics<?, ?, ?, ?> createHttpClientMetrics(HttpClientOptions options) {
        return present.createHttpClientMetrics(options);
    }

    @Override
    public @Nullable TCPMetrics<?> createNetServerMetrics(NetServerOptions options, SocketAddress localAddress) {
        return present.createNetServerMetrics(options, localAddress);
    }

    @Override
    public @Nullable TCPMetrics<?> createNetClientMetrics(NetClientOptions options) {
        return present.createNetClientMetrics(options);
    }

    @Override
    public @Nullable DatagramSocketMetrics createDatagramSocketMetrics(DatagramSocketOptions options) {
        return present.createDatagramSocketMetrics(options);
    }

    @Override
    public @Nullable PoolMetrics<?> createPoolMetrics(String poolType, String poolName, int maxPoolSize) {
        return present.createPoolMetrics(poolType, poolName, maxPoolSize);
    }

    @Override
    public void vertxCreated(Vertx vertx) {
        present.vertxCreated(vertx);
    }

    @Override
    public boolean isMetricsEnabled() {
        return present.isMetricsEnabled();
    }

    @Override
    public void close() {
        present.close();
    }
}

package cn.reserve.gateway.door;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.Handler;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Lets the door answer requests that are no readable HTTP, too long a line or too large headers among them. The server
 * belongs to Quarkus, which passes no handler for them on, and its own answer is a bare status; but a server tells its
 * metrics of each request before it chooses the handler, and there its connection takes ours.
 */
@Singleton
class UndecodableRequests implements VertxOptionsCustomizer {

    private volatile @Nullable Handler<HttpServerRequest> handler;

    void handler(Handler<HttpServerRequest> answers) {
        handler = answers;
    }

    @Override
    public void accept(VertxOptions options) {
        options.setMetricsOptions(new MetricsOptions().setEnabled(true).setFactory(any -> new Metrics()));
    }

    private void look(HttpServerRequest request) {
        var ours = handler;
        if (ours != null
                && request.decoderResult().isFailure()
                && request.connection() instanceof HttpServerConnection connection) {
            connection.invalidRequestHandler(ours);
        }
    }

    /** Quarkus asks whoever measures its server for a tracker of connections as well. */
    private final class Metrics implements VertxMetrics, ExtendedQuarkusVertxHttpMetrics {
        @Override
        public ConnectionTracker getHttpConnectionTracker() {
            return NOOP_CONNECTION_TRACKER;
        }

        @Override
        public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(HttpServerOptions options, SocketAddress address) {
            return new Looking();
        }
    }

    private final class Looking implements HttpServerMetrics<Void, Void, Void> {
        @Override
        public @Nullable Void requestBegin(Void socket, HttpRequest request) {
            if (request instanceof HttpServerRequest served) {
                look(served);
            }
            return null;
        }
    }
}

package cn.reserve.platform.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.observability.HttpResponse;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server's metrics, see {@link WatchedMetrics}; {@code R}, {@code W} and {@code S} are whatever the measuring one remembers. */
final class WatchedServer<R, W, S> implements HttpServerMetrics<R, W, S> {

    private final HttpServerMetrics<R, W, S> present;
    private final Consumer<HttpRequest> watcher;

    WatchedServer(HttpServerMetrics<R, W, S> present, Consumer<HttpRequest> watcher) {
        this.present = present;
        this.watcher = watcher;
    }

    @Override
    public @Nullable R requestBegin(S socketMetric, HttpRequest request) {
        watcher.accept(request);
        return present.requestBegin(socketMetric, request);
    }

    @Override
    public void requestEnd(R requestMetric, HttpRequest request, long bytesRead) {
        present.requestEnd(requestMetric, request, bytesRead);
    }

    @Override
    public void requestReset(R requestMetric) {
        present.requestReset(requestMetric);
    }

    @Override
    public void responseBegin(R requestMetric, HttpResponse response) {
        present.responseBegin(requestMetric, response);
    }

    @Override
    public @Nullable R responsePushed(S socketMetric, HttpMethod method, String uri, HttpResponse response) {
        return present.responsePushed(socketMetric, method, uri, response);
    }

    @Override
    public void responseEnd(R requestMetric, HttpResponse response, long bytesWritten) {
        present.responseEnd(requestMetric, response, bytesWritten);
    }

    @Override
    public @Nullable W connected(S socketMetric, R requestMetric, ServerWebSocket serverWebSocket) {
        return present.connected(socketMetric, requestMetric, serverWebSocket);
    }

    @Override
    public void disconnected(W serverWebSocketMetric) {
        present.disconnected(serverWebSocketMetric);
    }

    @Override
    public void requestRouted(R requestMetric, String route) {
        present.requestRouted(requestMetric, route);
    }

    @Override
    public @Nullable S connected(SocketAddress remoteAddress, String remoteName) {
        return present.connected(remoteAddress, remoteName);
    }

    @Override
    public void disconnected(S socketMetric, SocketAddress remoteAddress) {
        present.disconnected(socketMetric, remoteAddress);
    }

    @Override
    public void bytesRead(S socketMetric, SocketAddress remoteAddress, long numberOfBytes) {
        present.bytesRead(socketMetric, remoteAddress, numberOfBytes);
    }

    @Override
    public void bytesWritten(S socketMetric, SocketAddress remoteAddress, long numberOfBytes) {
        present.bytesWritten(socketMetric, remoteAddress, numberOfBytes);
    }

    @Override
    public void exceptionOccurred(S socketMetric, SocketAddress remoteAddress, Throwable thrown) {
        present.exceptionOccurred(socketMetric, remoteAddress, thrown);
    }

    @Override
    public void close() {
        present.close();
    }
}

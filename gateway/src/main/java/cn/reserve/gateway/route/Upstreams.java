package cn.reserve.gateway.route;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The instances of one service, taken in turn. One that refuses connections is passed over for a moment; when every
 * one does, the first in turn is tried all the same, so that a service is back as soon as it answers.
 */
final class Upstreams {

    private static final long DOWN_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int WAITING_PER_CONNECTION = 4;
    private static final int KEEP_ALIVE_SECONDS = 20;

    /** One instance. */
    static final class Upstream {
        private final String host;
        private final int port;
        private final boolean tls;
        private final SocketAddress address;
        private volatile long downUntil = System.nanoTime() - 1;

        private Upstream(URI origin) {
            this.host = origin.getHost();
            this.tls = "https".equals(origin.getScheme());
            this.port = origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80;
            this.address = SocketAddress.inetSocketAddress(port, host);
        }

        private boolean isDown() {
            return downUntil - System.nanoTime() > 0;
        }

        void refusedConnection() {
            downUntil = System.nanoTime() + DOWN_NANOS;
        }
    }

    /** What one event loop needs: connections of its own, so that no request changes threads, and its watch. */
    static final class Lane {
        private final HttpClient client;
        private final SilenceWatch watch;
        private final SilenceWatch readers;
        private final UploadWatch uploads = new UploadWatch();
        private final long waitMillis;

        private Lane(HttpClient client, SilenceWatch watch, SilenceWatch readers, long waitMillis) {
            this.client = client;
            this.watch = watch;
            this.readers = readers;
            this.waitMillis = waitMillis;
        }

        SilenceWatch watch() {
            return watch;
        }

        /** Of clients that take nothing of their answer. */
        SilenceWatch readers() {
            return readers;
        }

        UploadWatch uploads() {
            return uploads;
        }

        private void look(long now) {
            watch.look(now);
            readers.look(now);
            uploads.look(now);
        }

        /** Fails with an {@code IOException} when there is no way to the instance, otherwise because it has no connection free. */
        Future<HttpClientRequest> request(Upstream upstream, HttpMethod method, String uri) {
            return client.request(new RequestOptions()
                    .setServer(upstream.address)
                    .setHost(upstream.host)
                    .setPort(upstream.port)
                    .setSsl(upstream.tls)
                    .setConnectTimeout(waitMillis)
                    .setMethod(method)
                    .setURI(uri));
        }
    }

    private final List<Upstream> all;
    private final Vertx vertx;
    private final RouteConfiguration.Definition definition;
    private final UploadPace.Limits pace;
    private final AtomicInteger turn = new AtomicInteger();
    private final FastThreadLocal<Lane> lanes = new FastThreadLocal<>() {
        @Override
        protected Lane initialValue() {
            return newLane();
        }
    };

    Upstreams(Vertx vertx, RouteConfiguration.Definition definition) {
        this.all = definition.upstreams().stream().map(Upstream::new).toList();
        this.vertx = vertx;
        this.definition = definition;
        this.pace = UploadPace.Limits.of(
                definition.uploadGrace(),
                definition.uploadRate().asLongValue(),
                definition.uploadLimit(),
                definition.timeout());
    }

    private Lane newLane() {
        var options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(definition.connectTimeout().toMillis()))
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxWaitQueueSize(definition.connections() * WAITING_PER_CONNECTION)
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true);
        var pool = new PoolOptions().setHttp1MaxSize(definition.connections());
        var lane = new Lane(
                vertx.createHttpClient(options, pool),
                new SilenceWatch(silenceMillis()),
                new SilenceWatch(definition.answerWait().toMillis()),
                definition.connectionWait().toMillis());
        long often = Math.clamp(silenceMillis() / 20, 50, 1_000);
        ContextInternal.current().unwrap().setPeriodic(often, tick -> lane.look(System.nanoTime()));
        return lane;
    }

    /** The part of the calling event loop. */
    Lane lane() {
        return lanes.get();
    }

    int size() {
        return all.size();
    }

    /** How fast a request's body must come. */
    UploadPace.Limits pace() {
        return pace;
    }

    /** How long the service may keep silent once it has the whole request. */
    long silenceMillis() {
        return definition.timeout().toMillis();
    }

    /** The next instance in turn that is not known to refuse connections. */
    Upstream next() {
        if (all.size() == 1) {
            return all.getFirst();
        }
        int start = turn.getAndIncrement() & Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            var candidate = all.get((start + i) % all.size());
            if (!candidate.isDown()) {
                return candidate;
            }
        }
        return all.get(start % all.size());
    }
}

package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.route.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What is recorded about each request when its answer has ended: a line in the access log and a timer. */
@Singleton
class Records {

    /** Status of a request whose client went away before the answer, as nginx writes it. */
    private static final int CLIENT_GONE = 499;

    private static final int CLASSES = 6;

    private final AccessLog log;
    private final Map<String, Timer[]> timers = new HashMap<>();
    private final Timer[] others;
    private final Clock clock;

    Records(AccessLog log, MeterRegistry registry, Routes routes, Clock clock) {
        this.log = log;
        this.clock = clock;
        for (var name : routes.names()) {
            timers.put(name, timers(registry, name));
        }
        timers.put("session", timers(registry, "session"));
        timers.put("pages", timers(registry, "pages"));
        this.others = timers(registry, "none");
    }

    private static Timer[] timers(MeterRegistry registry, String route) {
        var byClass = new Timer[CLASSES];
        for (int i = 1; i < CLASSES; i++) {
            byClass[i] = Timer.builder("gateway.requests")
                    .tag("route", route)
                    .tag("status", i + "xx")
                    .register(registry);
        }
        return byClass;
    }

    void follow(Exchange exchange) {
        exchange.response().endHandler(end -> ended(exchange, exchange.response()));
    }

    private void ended(Exchange exchange, HttpServerResponse response) {
        long nanos = System.nanoTime() - exchange.startedNanos();
        int status = response.ended() ? response.getStatusCode() : CLIENT_GONE;
        timer(exchange.route(), status).record(nanos, TimeUnit.NANOSECONDS);
        log.add(new AccessLog.Line(
                clock.millis(),
                exchange.method().name(),
                exchange.route(),
                status,
                TimeUnit.NANOSECONDS.toMicros(nanos),
                exchange.client(),
                exchange.trace().id(),
                exchange.refusal()));
    }

    private Timer timer(String route, int status) {
        var known = timers.get(route);
        var byClass = known == null ? others : known;
        return byClass[Math.clamp(status / 100, 1, CLASSES - 1)];
    }
}

package cn.reserve.gateway.route;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import cn.reserve.gateway.headers.CrossingHeaders;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request's way to a service and back. Lives on one event loop. */
final class Crossing {

    private static final Logger LOG = Logger.getLogger(Crossing.class);

    private final Exchange exchange;
    private final Route route;
    private final CrossingHeaders headers;
    private final @Nullable CharSequence authorization;
    private final String address;
    private final long length;
    private final boolean chunked;
    private int attempt;
    private boolean clientGone;
    private final Upstreams.Lane lane;
    private final SilenceWatch.Entry watched = new SilenceWatch.Entry(this::tooSilent);
    private final SilenceWatch.Entry reader = new SilenceWatch.Entry(this::notRead);
    private @Nullable HttpClientRequest onward;
    private @Nullable Upload upload;

    Crossing(
            Exchange exchange,
            Route route,
            CrossingHeaders headers,
            @Nullable CharSequence authorization,
            String address,
            long length,
            boolean chunked) {
        this.exchange = exchange;
        this.route = route;
        this.headers = headers;
        this.authorization = authorization;
        this.address = address;
        this.length = length;
        this.chunked = chunked;
        this.lane = route.upstreams().lane();
    }

    void begin() {
        exchange.response().closeHandler(closed -> abandon());
        connect();
    }

    private void connect() {
        attempt++;
        var upstream = route.upstreams().next();
        lane.request(upstream, exchange.method(), exchange.request().uri()).onComplete(connected -> {
            if (connected.succeeded()) {
                send(connected.result());
            } else {
                notConnected(upstream, connected.cause());
            }
        });
    }

    /** An instance that cannot be reached is left alone for a moment; one whose connections are all in use is well and busy. */
    private void notConnected(Upstreams.Upstream upstream, Throwable failure) {
        boolean unreachable = failure instanceof IOException;
        if (unreachable) {
            upstream.refusedConnection();
        }
        boolean hasWaited = failure instanceof TimeoutException;
        if (clientGone) {
            return;
        }
        if (attempt < route.upstreams().size() && !hasWaited) {
            connect();
            return;
        }
        LOG.warnf("%s: no connection (%s)", route.service(), failure.getMessage());
        if (unreachable) {
            Problems.aboutService(exchange, Refusal.SERVICE_UNAVAILABLE, route.service());
        } else {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            Problems.aboutService(exchange, Refusal.SERVICE_BUSY, route.service());
        }
    }

    private void send(HttpClientRequest request) {
        if (clientGone) {
            request.reset();
            return;
        }
        onward = request;
        headers.inwards(exchange, request.headers(), authorization, address);
        request.exceptionHandler(told -> LOG.debugf("%s: %s", route.service(), told.getMessage()));
        request.response().onSuccess(this::answer).onFailure(this::unanswered);
        if (length <= 0 && !chunked) {
            alive();
            request.end();
            return;
        }
        upload(request);
    }

    /** Sends the body on as it comes; who takes too long over it, client or service, would hold a connection that others wait for. */
    private void upload(HttpClientRequest request) {
        if (chunked) {
            request.setChunked(true);
        }
        var running = new Upload(exchange.request(), request, route.upstreams().pace(), this::tooSlow, this::tooSilent);
        upload = running;
        lane.uploads().begin(running);
        var sent = chunked
                ? pipe(request, new LimitedBody(exchange.request(), route.bodyLimit()))
                : pipe(request, exchange.request());
        sent.onComplete(ended -> lane.uploads().end(running));
        sent.onSuccess(whole -> asked());
        sent.onFailure(failure -> bodyFailed(request, failure));
    }

    private static Future<Void> pipe(
            HttpClientRequest request, io.vertx.core.streams.ReadStream<io.vertx.core.buffer.Buffer> body) {
        return body.pipe().endOnFailure(false).to(request);
    }

    /** The whole request is with the service; unless it has answered already, its time runs from now. */
    private void asked() {
        if (!exchange.response().ended()) {
            alive();
        }
    }

    void alive() {
        lane.watch().alive(watched, System.nanoTime());
    }

    void done() {
        lane.watch().done(watched);
        lane.readers().done(reader);
    }

    /** The client takes no more for now: the service cannot be blamed for silence, the client can. */
    void waitForReader() {
        lane.watch().done(watched);
        lane.readers().alive(reader, System.nanoTime());
    }

    void readerTakesMore() {
        lane.readers().done(reader);
        alive();
    }

    /** The service's connection is free at once; the client's closes when what is under way has left, or by its idle limit. */
    private void notRead() {
        LOG.infof("%s: the client does not read its answer", route.service());
        abandon();
        exchange.request().connection().close();
    }

    private void tooSilent() {
        LOG.warnf("%s: silent for %d ms", route.service(), route.upstreams().silenceMillis());
        Problems.aboutService(exchange, Refusal.SERVICE_TIMEOUT, route.service());
        if (onward != null) {
            onward.reset();
        }
    }

    private void tooSlow() {
        var response = exchange.response();
        if (response.ended()) {
            exchange.request().connection().close();
        } else {
            Problems.answer(exchange, Refusal.BODY_TOO_SLOW);
        }
        if (onward != null) {
            onward.reset();
        }
    }

    private void bodyFailed(HttpClientRequest request, Throwable failure) {
        if (failure instanceof LimitedBody.TooLong) {
            Problems.answer(exchange, Refusal.BODY_TOO_LARGE);
        }
        request.reset();
    }

    private void answer(HttpClientResponse answer) {
        if (clientGone || exchange.response().ended()) {
            answer.request().reset();
            return;
        }
        var response = exchange.response();
        response.setStatusCode(answer.statusCode());
        headers.outwards(exchange, answer.headers(), response.headers());
        new AnswerBody(exchange, answer, this).send();
    }

    private void unanswered(Throwable failure) {
        done();
        if (clientGone || exchange.response().ended()) {
            return;
        }
        if (mayRepeat()) {
            connect();
        } else {
            LOG.warnf("%s: connection lost (%s)", route.service(), failure.getMessage());
            Problems.aboutService(exchange, Refusal.SERVICE_UNAVAILABLE, route.service());
        }
    }

    /** A kept-alive connection may have been closed as we used it: what changes nothing is tried once more. */
    private boolean mayRepeat() {
        var method = exchange.method();
        return (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && length <= 0
                && !chunked
                && attempt <= route.upstreams().size();
    }

    private void abandon() {
        if (exchange.response().ended()) {
            return;
        }
        clientGone = true;
        done();
        if (upload != null) {
            lane.uploads().end(upload);
        }
        if (onward != null) {
            onward.reset();
        }
    }
}

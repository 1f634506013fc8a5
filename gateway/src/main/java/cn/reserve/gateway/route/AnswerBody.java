package cn.reserve.gateway.route;

import cn.reserve.gateway.exchange.Exchange;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/**
 * A service's answer streamed to the client: a slow client slows the service down. An answer that arrives in one piece
 * leaves in one piece, head and body in a single write.
 */
final class AnswerBody {

    private final Exchange exchange;
    private final HttpServerResponse response;
    private final HttpClientResponse answer;
    private final long length;
    private final Crossing crossing;
    private boolean sent;

    AnswerBody(Exchange exchange, HttpClientResponse answer, Crossing crossing) {
        this.exchange = exchange;
        this.response = exchange.response();
        this.answer = answer;
        this.crossing = crossing;
        var announced = answer.headers().get(HttpHeaders.CONTENT_LENGTH);
        this.length = announced == null ? -1 : Long.parseLong(announced);
    }

    void send() {
        answer.exceptionHandler(failure -> broken());
        int status = answer.statusCode();
        if (exchange.method() == HttpMethod.HEAD || status == 204 || status == 304) {
            answer.endHandler(end -> end());
            return;
        }
        if (length < 0) {
            response.setChunked(true);
        }
        answer.handler(this::part);
        answer.endHandler(end -> end());
    }

    private void part(Buffer buffer) {
        if (buffer.length() == length && !response.headWritten()) {
            sent = true;
            response.end(buffer);
            return;
        }
        crossing.alive();
        response.write(buffer);
        if (response.writeQueueFull()) {
            answer.pause();
            crossing.waitForReader();
            response.drainHandler(drained -> resume());
        }
    }

    private void resume() {
        crossing.readerTakesMore();
        answer.resume();
    }

    private void end() {
        crossing.done();
        if (!sent) {
            response.end();
        }
    }

    /** Half an answer must not look like a whole one. */
    private void broken() {
        crossing.done();
        if (!response.ended()) {
            exchange.request().connection().close();
        }
    }
}

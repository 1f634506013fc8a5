package cn.reserve.gateway.exchange;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.ContextInternal;

/**
 * Ends a connection whose request body was refused half-way: what still arrives is thrown away for a moment, because
 * closing at once would reset the connection before the client could read the answer.
 */
final class LingeringClose {

    private static final long MILLIS = 500;
    private static final long BYTES = 4L << 20;

    private final HttpConnection connection;
    private long discarded;

    private LingeringClose(HttpConnection connection) {
        this.connection = connection;
    }

    static void of(HttpServerRequest request) {
        var closing = new LingeringClose(request.connection());
        request.exceptionHandler(failure -> closing.connection.close());
        request.handler(buffer -> closing.discard(buffer.length()));
        request.endHandler(end -> closing.connection.close());
        request.resume();
        ContextInternal.current().owner().setTimer(MILLIS, timer -> closing.connection.close());
    }

    private void discard(int bytes) {
        discarded += bytes;
        if (discarded > BYTES) {
            connection.close();
        }
    }
}

package cn.reserve.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body of unannounced length that fails once it grows past its limit. */
final class LimitedBody implements ReadStream<Buffer> {

    /** The body was longer than allowed. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooLong() {
            super("request body too long", null, false, false);
        }
    }

    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : buffer -> count(buffer, handler));
        return this;
    }

    private void count(Buffer buffer, Handler<Buffer> handler) {
        seen += buffer.length();
        if (seen <= limit) {
            handler.handle(buffer);
        } else if (failed != null) {
            body.pause();
            failed.handle(new TooLong());
        }
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}

package cn.reserve.gateway.route;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/** A request's body on its way from a client to a service. Lives on one event loop. */
final class Upload {

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final UploadPace pace;
    private final Runnable tooSlow;
    private final Runnable notTaken;

    /**
     * @param tooSlow what to do when the client takes too long
     * @param notTaken what to do when the service takes no more of it
     */
    Upload(
            HttpServerRequest from,
            HttpClientRequest to,
            UploadPace.Limits limits,
            Runnable tooSlow,
            Runnable notTaken) {
        this.from = from;
        this.to = to;
        this.pace = new UploadPace(limits, System.nanoTime());
        this.tooSlow = tooSlow;
        this.notTaken = notTaken;
    }

    /** False when it has come to its end by this look. */
    boolean goesOn(long now) {
        switch (pace.look(now, from.bytesRead(), !to.writeQueueFull())) {
            case KEEPS_UP -> {
                return true;
            }
            case CLIENT_TOO_SLOW -> tooSlow.run();
            case SERVICE_TAKES_NOTHING -> notTaken.run();
        }
        return false;
    }
}

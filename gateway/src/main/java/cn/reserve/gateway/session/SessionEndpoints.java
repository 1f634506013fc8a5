package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.Cookies;
import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The gateway's own addresses about the session. */
@Singleton
public class SessionEndpoints {

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final LiveSessions live;

    SessionEndpoints(SigningIn signingIn, SigningOut signingOut, LiveSessions live) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.live = live;
    }

    /** Whether {@code path} begins a conversation with the identity provider; these have a stricter rate. */
    public static boolean isSignIn(String path) {
        return path.equals("/login") || path.equals("/login/callback") || path.equals("/register");
    }

    /** Whether {@code path} is answered here. */
    public static boolean owns(String path) {
        return switch (path) {
            case "/session",
                    "/session/refresh",
                    "/login",
                    "/login/callback",
                    "/register",
                    "/logout",
                    "/logout/backchannel" -> true;
            default -> false;
        };
    }

    /** Answers one of the own addresses; {@code session} has passed the CSRF defence already. */
    public void answer(Exchange exchange, @Nullable LiveSession session) {
        var path = exchange.path();
        var expected = path.equals("/session") || isSignIn(path) ? HttpMethod.GET : HttpMethod.POST;
        if (exchange.method() != expected) {
            exchange.response().putHeader(HttpHeaders.ALLOW, expected.name());
            Problems.answer(exchange, Refusal.METHOD_NOT_ALLOWED);
            return;
        }
        switch (path) {
            case "/login" -> signingIn.begin(exchange, false);
            case "/register" -> signingIn.begin(exchange, true);
            case "/login/callback" -> signingIn.complete(exchange);
            case "/logout/backchannel" -> signingOut.takeNotice(exchange);
            case "/session" -> say(exchange, session);
            default -> needing(exchange, session);
        }
    }

    private void needing(Exchange exchange, @Nullable LiveSession session) {
        if (session == null) {
            Problems.answer(exchange, Refusal.SIGN_IN_REQUIRED);
        } else if (exchange.path().equals("/logout")) {
            signingOut.end(exchange, session);
        } else {
            refresh(exchange);
        }
    }

    private void refresh(Exchange exchange) {
        var id = Cookies.find(exchange.header(HttpHeaders.COOKIE), SigningIn.COOKIE);
        live.findRenewed(id == null ? "" : id)
                .onSuccess(found -> say(exchange, found.orElse(null)))
                .onFailure(failure -> SessionFailures.answer(exchange, failure));
    }

    private static void say(Exchange exchange, @Nullable LiveSession session) {
        var body = session == null
                ? new JsonObject().put("authenticated", false)
                : Person.of(session.tokens().access())
                        .put("authenticated", true)
                        .put("csrfToken", session.csrfToken())
                        .put("expiresAt", session.expiresAt());
        exchange.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(body.toBuffer());
    }
}

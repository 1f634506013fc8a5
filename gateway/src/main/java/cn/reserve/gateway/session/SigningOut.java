package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.Cookies;
import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import com.nimbusds.jose.proc.BadJOSEException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signing out: by the person here, or by the provider's back channel when the session ended there. */
@Singleton
class SigningOut {

    private static final Logger LOG = Logger.getLogger(SigningOut.class);
    private static final int NOTICE_BYTES = 16 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Vertx vertx;
    private final Sessions sessions;
    private final LiveSessions live;
    private final IdentityProvider provider;
    private final URI afterwards;

    SigningOut(
            Vertx vertx,
            Sessions sessions,
            LiveSessions live,
            IdentityProvider provider,
            @ConfigProperty(name = "gateway.public-url") URI publicUrl) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.live = live;
        this.provider = provider;
        this.afterwards = publicUrl.resolve("/");
    }

    /** Ends the session here and answers where the browser must go to end it at the provider. */
    void end(Exchange exchange, LiveSession session) {
        vertx.executeBlocking(
                        () -> {
                            sessions.end(session.idHash()).forEach(live::forget);
                            return addressOrHome(session);
                        },
                        false)
                .onSuccess(address -> exchange.response()
                        .putHeader(HttpHeaders.SET_COOKIE, Cookies.clear(SigningIn.COOKIE))
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(new JsonObject()
                                .put("location", address.toString())
                                .toBuffer()))
                .onFailure(failure -> SessionFailures.answer(exchange, failure));
    }

    private URI addressOrHome(LiveSession session) {
        try {
            return provider.signOutAddress(session.tokens(), afterwards);
        } catch (ProviderUnavailable e) {
            LOG.warnf("signed out here only: %s", e.getMessage());
            return afterwards;
        }
    }

    /** Takes the provider's notice that a session, or all of a person's, ended there. */
    void takeNotice(Exchange exchange) {
        var length = exchange.header(HttpHeaders.CONTENT_LENGTH);
        boolean tooLong = length == null || length.length() > 5 || Integer.parseInt(length) > NOTICE_BYTES;
        if (tooLong || !isForm(exchange.header(HttpHeaders.CONTENT_TYPE))) {
            Problems.answer(exchange, Refusal.LOGOUT_TOKEN_REFUSED);
            return;
        }
        exchange.request().setExpectMultipart(true);
        exchange.request()
                .end()
                .compose(end -> {
                    var token = exchange.request().getFormAttribute("logout_token");
                    return vertx.executeBlocking(() -> end(token == null ? "" : token), false);
                })
                .onSuccess(ended -> exchange.response()
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end())
                .onFailure(failure -> refuse(exchange, failure));
        exchange.request().resume();
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    private List<byte[]> end(String logoutToken) throws BadJOSEException, SQLException {
        var notice = provider.verify(logoutToken);
        var session = notice.providerSession();
        var subject = notice.subject();
        List<byte[]> ended = List.of();
        if (session != null) {
            ended = sessions.endByProviderSession(session);
        } else if (subject != null) {
            ended = sessions.endBySubject(subject);
        }
        ended.forEach(live::forget);
        return ended;
    }

    private static void refuse(Exchange exchange, Throwable failure) {
        if (failure instanceof BadJOSEException) {
            LOG.warnf("logout notice refused: %s", failure.getMessage());
            Problems.answer(exchange, Refusal.LOGOUT_TOKEN_REFUSED);
        } else {
            SessionFailures.answer(exchange, failure);
        }
    }
}

package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.Cookies;
import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signing in: to the provider with a fresh ticket, and back with a code that the ticket must fit. */
@Singleton
public class SigningIn {

    /** The session's cookie. Its value is new at every sign-in, so a planted one is worth nothing (session fixation). */
    public static final String COOKIE = "__Host-session";

    private static final Logger LOG = Logger.getLogger(SigningIn.class);

    private static final Pattern ERROR_NAME = Pattern.compile("[a-z_]{1,40}");

    private record Opened(String id, String returnPath) {}

    private final Vertx vertx;
    private final Vault vault;
    private final IdentityProvider provider;
    private final Sessions sessions;
    private final LiveSessions live;
    private final SessionConfiguration configuration;
    private final Clock clock;
    private final URI callback;

    SigningIn(
            Vertx vertx,
            Vault vault,
            IdentityProvider provider,
            Sessions sessions,
            LiveSessions live,
            SessionConfiguration configuration,
            Clock clock,
            @ConfigProperty(name = "gateway.public-url") URI publicUrl) {
        this.vertx = vertx;
        this.vault = vault;
        this.provider = provider;
        this.sessions = sessions;
        this.live = live;
        this.configuration = configuration;
        this.clock = clock;
        this.callback = publicUrl.resolve("/login/callback");
    }

    /** Sends the browser to the provider. */
    public void begin(Exchange exchange, boolean register) {
        var until = clock.instant().plus(configuration.signInLimit());
        var ticket =
                SignInTicket.issue(until, ReturnPath.safe(exchange.request().getParam("return")));
        var language = language(exchange.request().getParam("language"));
        vertx.executeBlocking(() -> provider.signInAddress(ticket, callback, register, language), false)
                .onSuccess(address -> redirect(
                        exchange,
                        address.toString(),
                        List.of(Cookies.set(
                                SignInTicket.COOKIE,
                                ticket.sealed(vault),
                                configuration.signInLimit().toSeconds()))))
                .onFailure(failure -> refuse(exchange, failure));
    }

    /** One of the two languages the platform speaks; anything else is the provider's choice. */
    private static @Nullable LangTag language(@Nullable String asked) {
        if (!"zh-CN".equals(asked) && !"en".equals(asked)) {
            return null;
        }
        try {
            return LangTag.parse(asked);
        } catch (LangTagException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Receives the browser from the provider, checks everything, and opens a session. */
    public void complete(Exchange exchange) {
        var cookies = exchange.header(HttpHeaders.COOKIE);
        var ticket = SignInTicket.of(Cookies.find(cookies, SignInTicket.COOKIE), vault, clock.instant());
        var state = exchange.request().getParam("state");
        if (ticket == null || state == null || !Digests.same(state, ticket.state())) {
            Problems.answer(exchange, Refusal.SIGN_IN_EXPIRED);
            return;
        }
        var code = exchange.request().getParam("code");
        var issuer = exchange.request().getParam("iss");
        if (code == null || code.isBlank() || (issuer != null && !issuer.equals(configuration.issuer()))) {
            LOG.infof("sign-in ended with %s", errorName(exchange.request().getParam("error")));
            Problems.answer(exchange, Refusal.SIGN_IN_FAILED);
            return;
        }
        var before = Cookies.find(cookies, COOKIE);
        vertx.executeBlocking(() -> open(code, ticket, before), false)
                .onSuccess(opened -> welcome(exchange, opened))
                .onFailure(failure -> refuse(exchange, failure));
    }

    /** Anybody can call this address: only what can be the name of an error gets into the log, never a line of its own. */
    static String errorName(@Nullable String sent) {
        return sent != null && ERROR_NAME.matcher(sent).matches() ? sent : "no known error";
    }

    private Opened open(String code, SignInTicket ticket, @Nullable String before) throws SQLException {
        var signedIn = provider.redeem(code, ticket, callback);
        var id = Digests.randomName();
        var now = clock.instant();
        var session = new StoredSession(
                Digests.sha256(id),
                signedIn.subject(),
                signedIn.providerSession(),
                signedIn.tokens(),
                0,
                now,
                now.plus(configuration.absoluteLimit()));
        if (before != null) {
            sessions.end(Digests.sha256(before)).forEach(live::forget);
        }
        sessions.add(session);
        return new Opened(id, ticket.returnPath());
    }

    private void welcome(Exchange exchange, Opened opened) {
        redirect(
                exchange,
                opened.returnPath(),
                List.of(Cookies.set(COOKIE, opened.id(), -1), Cookies.clear(SignInTicket.COOKIE)));
    }

    private static void redirect(Exchange exchange, String location, List<String> cookies) {
        exchange.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("set-cookie", cookies)
                .end();
    }

    private static void refuse(Exchange exchange, Throwable failure) {
        switch (failure) {
            case SignInRefused refused -> {
                LOG.warnf(
                        "sign-in refused (%s), trace %s",
                        refused.getMessage(), exchange.trace().id());
                Problems.answer(exchange, Refusal.SIGN_IN_FAILED);
            }
            default -> SessionFailures.answer(exchange, failure);
        }
    }
}

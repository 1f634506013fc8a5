package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import org.jboss.logging.Logger;

/** Answers when the provider or the store of sessions fails; what needs neither goes on working. */
public final class SessionFailures {

    private static final Logger LOG = Logger.getLogger(SessionFailures.class);

    private SessionFailures() {}

    public static void answer(Exchange exchange, Throwable failure) {
        LOG.errorf(failure, "session, trace %s", exchange.trace().id());
        if (failure instanceof ProviderUnavailable) {
            Problems.aboutService(exchange, Refusal.SERVICE_UNAVAILABLE, "identity");
        } else {
            Problems.answer(exchange, Refusal.SESSIONS_UNAVAILABLE);
        }
    }
}

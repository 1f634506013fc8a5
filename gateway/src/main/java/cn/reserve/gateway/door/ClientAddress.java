package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.Exchange;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A client's network address. Proxies in front of the gateway are counted by configuration, and only the address that
 * the outermost of them saw is believed; without any, {@code X-Forwarded-For} says nothing.
 */
@Singleton
class ClientAddress {

    private final int trustedProxies;

    ClientAddress(@ConfigProperty(name = "gateway.trusted-proxies") int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    String of(Exchange exchange) {
        if (trustedProxies > 0) {
            var hops = String.join(",", exchange.request().headers().getAll("x-forwarded-for"))
                    .split(",", -1);
            var seen = hops[Math.max(0, hops.length - trustedProxies)].trim();
            if (!seen.isEmpty()) {
                return seen;
            }
        }
        var remote = exchange.request().remoteAddress();
        return remote == null ? "unknown" : remote.hostAddress();
    }
}

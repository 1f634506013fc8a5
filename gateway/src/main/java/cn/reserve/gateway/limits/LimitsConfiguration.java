package cn.reserve.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Rates: a steady number per second, and how many may come at once. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfiguration {

    /** Per person, over all of the person's sessions. */
    Rate person();

    /** Per access token. */
    Rate bearer();

    /** Per network address: requests without a session, and all with an access token, whoever sent it. */
    Rate address();

    /** Per network address: the addresses that begin a sign-in. */
    Rate signIn();

    /** Clients of each kind that are remembered; the least recently seen are forgotten first. */
    @WithDefault("50000")
    int remembered();

    /** One rate. */
    interface Rate {
        int perSecond();

        int burst();
    }
}

package cn.reserve.gateway.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that everything here reads. */
final class Moment {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}

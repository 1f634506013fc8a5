package cn.reserve.library;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the service; milliseconds, so that a time read back from the database equals the one written. */
class ServiceClock {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}

package cn.reserve.library;

import cn.reserve.platform.standards.CityTime;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the service, by the city's days; milliseconds, so that a time read back from the database equals the one written. */
class ServiceClock {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(CityTime.ZONE);
    }
}

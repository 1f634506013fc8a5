package cn.reserve.financing.calendar;

import cn.reserve.platform.standards.CityTime;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the service, by the city's days; tests put their own in its place. */
class SystemClock {

    @Produces
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.system(CityTime.ZONE);
    }
}

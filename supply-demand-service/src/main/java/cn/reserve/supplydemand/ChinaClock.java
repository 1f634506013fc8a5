package cn.reserve.supplydemand;

import cn.reserve.platform.standards.CityTime;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The service's clock; "today" is the day in China. */
@Singleton
class ChinaClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(CityTime.ZONE);
    }
}

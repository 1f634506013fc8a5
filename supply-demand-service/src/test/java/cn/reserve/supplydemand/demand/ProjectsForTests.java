package cn.reserve.supplydemand.demand;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the stand-in and points the service at it. */
public class ProjectsForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable ProjectsStandIn standIn;

    @Override
    public Map<String, String> start() {
        try {
            standIn = new ProjectsStandIn();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // Longer than in production: tests share their cores with builds.
        return Map.of("LIBRARY_URL", standIn.url(), "reserve.project.within", "10S");
    }

    @Override
    public void stop() {
        if (standIn != null) {
            standIn.stop();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standIn, field -> field.getType() == ProjectsStandIn.class);
    }
}

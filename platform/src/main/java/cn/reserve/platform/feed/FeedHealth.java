package cn.reserve.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how far the consumers are. Never "down": a service that lags still answers, and its neighbours cannot mend it. */
@Readiness
@ApplicationScoped
class FeedHealth implements HealthCheck {
    private final FeedConsumers consumers;

    FeedHealth(FeedConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("feed consumers").up();
        for (ConsumerLoop loop : consumers.loops()) {
            ConsumerState state = loop.state();
            answer.withData(loop.name() + ".active", state.active());
            answer.withData(loop.name() + ".position", state.position());
            answer.withData(loop.name() + ".lag", state.lag());
            String failure = state.lastFailure();
            if (failure != null) {
                answer.withData(loop.name() + ".lastFailure", failure);
            }
        }
        return answer.build();
    }
}

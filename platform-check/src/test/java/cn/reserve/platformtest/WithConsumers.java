package cn.reserve.platformtest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The toy service follows its own feed. */
public class WithConsumers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "feed.consumers.enabled", "true",
                "feed.source.toy.url", "http://localhost:${quarkus.http.test-port}/api/toy");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TokenServerForTests.class));
    }
}

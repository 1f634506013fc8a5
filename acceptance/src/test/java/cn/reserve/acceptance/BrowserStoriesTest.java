package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.demo.DemoPerson;
import cn.reserve.localstack.demo.DemoSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stories of {@code web/e2e} in a real browser, on a stack of their own with the demo set: what {@code ./run} shows a new user is what
 * they see. Each story stands in {@code web/target/reports/e2e.xml}; this test fails when one of them did.
 */
class BrowserStoriesTest {
    private static final long MINUTES = 20;

    @Test
    void everyStoryOfTheWebAppEndsWell(@TempDir Path data) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("repository.root", ".."))
                .toAbsolutePath()
                .normalize();
        try (LocalStack stack = LocalStack.start(RunningStack.options(root, data))) {
            new DemoSet(stack).load();

            Path log = Files.createDirectories(Path.of("target")).resolve("browser-stories.log");
            int exit = tell(root.resolve("web"), stack.publicUrl(), log);

            assertThat(exit).as(() -> read(log)).isZero();
        }
    }

    private static int tell(Path web, String url, Path log) throws IOException, InterruptedException {
        ProcessBuilder stories = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(web.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        stories.environment().put("E2E_BASE_URL", url);
        stories.environment().put("E2E_PASSWORD", DemoPerson.PASSWORD);
        Process process = stories.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}

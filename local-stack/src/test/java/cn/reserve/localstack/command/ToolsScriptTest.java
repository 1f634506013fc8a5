package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell functions behind ./run and ./test. */
class ToolsScriptTest {

    private static final Path SCRIPT =
            Path.of(System.getProperty("repository.root", ".."), "local-stack/src/main/scripts/tools.sh");

    @TempDir
    Path folder;

    private record Outcome(int exit, String output) {}

    @Test
    void takesTheJdkThatJavaHomeNames() throws Exception {
        Outcome outcome = run("find_jdk; echo $JAVA_HOME", Map.of("JAVA_HOME", System.getProperty("java.home")));
        assertThat(outcome.output().strip()).isEqualTo(System.getProperty("java.home"));
    }

    @Test
    void takesNothingElseForAJdk25() throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        assertThat(run("is_jdk_25 " + folder, Map.of()).exit()).isNotZero();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Outcome outcome = run("find_maven", Map.of("PATH", folder.toString()));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("找不到 Maven", "Maven is missing");
    }

    @Test
    void saysThatNodeIsMissing() throws Exception {
        Outcome outcome = run("find_node", Map.of("PATH", folder.toString()));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("找不到 Node", "Node.js and npm are missing");
    }

    @Test
    void sumsTheReportsOfJavaAndTheWebApp() throws Exception {
        report("a/target/surefire-reports/TEST-A.xml", "tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\"");
        report("web/target/reports/unit.xml", "tests=\"7\" failures=\"0\" errors=\"0\" skipped=\"0\"");
        Outcome outcome = run("summary", Map.of());
        assertThat(outcome).isEqualTo(new Outcome(0, "11 passed, 0 failed, 1 skipped\n"));
    }

    @Test
    void failsWhenATestFailedOrNoneRan() throws Exception {
        assertThat(run("summary", Map.of())).isEqualTo(new Outcome(1, "0 passed, 0 failed, 0 skipped\n"));
        report("a/target/surefire-reports/TEST-A.xml", "tests=\"5\" errors=\"1\" skipped=\"0\" failures=\"1\"");
        assertThat(run("summary", Map.of())).isEqualTo(new Outcome(1, "3 passed, 2 failed, 0 skipped\n"));
    }

    private void report(String name, String counts) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<testsuite name=\"x\" time=\"1.0\" " + counts + ">\n");
    }

    private Outcome run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        String bash = Files.isExecutable(Path.of("/bin/bash")) ? "/bin/bash" : "bash";
        ProcessBuilder builder = new ProcessBuilder(bash, "-c", ". '" + SCRIPT.toAbsolutePath() + "'; " + command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}

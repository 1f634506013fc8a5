package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    void saysThatNodeIsTooOld() throws Exception {
        program("node", "echo 18");
        program("npm", "");
        Outcome outcome = run("find_node", Map.of("PATH", folder.toString()));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("Node is version 18; 20 or newer is needed.");
    }

    @Test
    void saysThatMavenIsTooOld() throws Exception {
        program("mvn", "echo 'Apache Maven 3.6.3'");
        Outcome outcome = run("find_maven", Map.of("PATH", folder + ":" + System.getenv("PATH")));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("Maven is 3.6.3; 3.8.7 or a newer 3.x is needed.");
    }

    /** From the source, without any library: a fresh clone has built nothing. */
    @Test
    void refusesAWrongOptionBeforeAnythingIsBuilt() throws Exception {
        Outcome outcome = lookFirst("--planted");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("Unknown option --planted").doesNotContain("error:", "Exception");
    }

    @Test
    void showsItsHelpBeforeAnythingIsBuilt() throws Exception {
        Outcome outcome = lookFirst("--help");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output()).contains("--administrator=NAME").doesNotContain("went on");
    }

    @Test
    void refusesEmptyOnDemoDataBeforeAnythingIsBuilt() throws Exception {
        Files.createDirectories(folder.resolve(".local"));
        Files.writeString(folder.resolve(".local/demo"), "begun\n");
        Outcome outcome = lookFirst("--empty");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("./run --reset --empty").doesNotContain("went on", "error:", "Exception");
    }

    private Outcome lookFirst(String option) throws Exception {
        Path root = Path.of(System.getProperty("repository.root", "..")).toAbsolutePath();
        return run(
                "cd '" + root
                        + "'; look_first local-stack/src/main/java/cn/reserve/localstack/command/LookingFirst.java '"
                        + folder + "' " + option + "; echo went on",
                Map.of("JAVA_HOME", System.getProperty("java.home"), "CLASSPATH", folder.toString()));
    }

    @Test
    void letsOneBuildRunAtATime() throws Exception {
        program("mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; exit 1");
        withNode();
        Outcome outcome = run(
                "mkdir -p local-stack/target; flock local-stack/target/building bash -c \". '" + SCRIPT.toAbsolutePath()
                        + "'; build\"",
                Map.of("PATH", folder + ":" + System.getenv("PATH")));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("Another terminal is building");
    }

    @Test
    void namesTheLogOfABuildThatFailed() throws Exception {
        program("mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; echo '[ERROR] planted'; exit 1");
        withNode();
        Outcome outcome = run("build_if_needed", Map.of("PATH", folder + ":" + System.getenv("PATH")));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("The build failed; see .local/logs/build.log.");
        assertThat(folder.resolve("local-stack/target/built")).doesNotExist();
    }

    /**
     * With TERM: a shell cannot trap INT or HUP when whoever started the tests ignores them, as nohup does. The program that Maven
     * starts starts another, as npm does.
     */
    @Test
    void endsTheBuildAndAllItStartedInOneSentenceWhenInterrupted() throws Exception {
        program("npm-run-build", "sleep 600 & echo $! >'" + folder + "/pid'; wait");
        program(
                "mvn",
                "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; npm-run-build & until [ -s '" + folder
                        + "/pid' ]; do sleep 0.05; done; echo 'Building X [1/9]'; exec sleep 600");
        withNode();
        Process process = start("build_if_needed", Map.of("PATH", folder + ":" + System.getenv("PATH")));
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains("X [1/9]")) {
                new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        }
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(lines.getLast()).isEqualTo("✗ The build was interrupted; the next start goes on.");
        assertThat(process.descendants()).isEmpty();
        long started = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(started)).isEmpty();
    }

    @Test
    void endsATestRunAndAllItStartedWhenInterrupted() throws Exception {
        Process process = start(runOfItsOwn(), Map.of());
        ProcessHandle started = startedBy(process);

        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(process.inputReader(StandardCharsets.UTF_8).lines().reduce("", (all, line) -> all + line + "\n"))
                .endsWith("✗ Interrupted.\n");
        assertThat(started.isAlive()).isFalse();
    }

    @Test
    void endsATestRunAndAllItStartedWhenItsShellIsKilled() throws Exception {
        Process process = start(runOfItsOwn(), Map.of());
        ProcessHandle started = startedBy(process);

        process.destroyForcibly();

        started.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void passesOnWhatTheRunAnswered() throws Exception {
        assertThat(run("as_group bash -c 'exit 3'; echo $?", Map.of()).output()).isEqualTo("3\n");
    }

    /** A run that starts another program, as Maven starts the tests' machines; says its id. */
    private static String runOfItsOwn() {
        return "as_group bash -c 'sleep 600 & echo $!; wait'";
    }

    private static ProcessHandle startedBy(Process process) throws IOException {
        long id = Long.parseLong(process.inputReader(StandardCharsets.UTF_8).readLine());
        return ProcessHandle.of(id).orElseThrow();
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

    private void withNode() throws IOException {
        program("node", "echo 22");
        program("npm", "");
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        Process process = start(command, environment);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private Process start(String command, Map<String, String> environment) throws IOException {
        String bash = Files.isExecutable(Path.of("/bin/bash")) ? "/bin/bash" : "bash";
        ProcessBuilder builder = new ProcessBuilder(bash, "-c", ". '" + SCRIPT.toAbsolutePath() + "'; " + command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}

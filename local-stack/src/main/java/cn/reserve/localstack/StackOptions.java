package cn.reserve.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to start and where.
 *
 * @param root the repository: built services are found under it, unpacked software is kept in its {@code .local}
 * @param data folder of this stack's data, secrets and logs; two stacks never share one
 * @param ports where the processes listen
 * @param postgresSettings extra server settings, e.g. {@code shared_buffers} for a measurement
 * @param environment extra environment of our own services, e.g. a gateway limit for a test
 * @param progress where progress lines go
 */
public record StackOptions(
        Path root,
        Path data,
        Ports ports,
        Map<String, String> postgresSettings,
        Map<String, String> environment,
        Progress progress) {

    /** The stack of {@code ./run}: standard ports, data under {@code .local}. */
    public static StackOptions standard(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new StackOptions(
                absolute, absolute.resolve(".local"), Ports.standard(), Map.of(), Map.of(), Progress.onConsole());
    }

    /** A stack beside others: free ports and a data folder of its own, for tests and measurements. */
    public static StackOptions separate(Path root, Path data) {
        return standard(root).withData(data).withPorts(Ports.free());
    }

    public StackOptions withData(Path folder) {
        return new StackOptions(
                root, folder.toAbsolutePath().normalize(), ports, postgresSettings, environment, progress);
    }

    public StackOptions withPorts(Ports other) {
        return new StackOptions(root, data, other, postgresSettings, environment, progress);
    }

    public StackOptions withPostgresSettings(Map<String, String> settings) {
        return new StackOptions(root, data, ports, Map.copyOf(settings), environment, progress);
    }

    public StackOptions withEnvironment(Map<String, String> variables) {
        return new StackOptions(root, data, ports, postgresSettings, Map.copyOf(variables), progress);
    }

    public StackOptions withProgress(Progress other) {
        return new StackOptions(root, data, ports, postgresSettings, environment, other);
    }

    /**
     * Looks whether a start can be at all, before something is done that only a start would justify.
     *
     * @throws StackProblem when it is already running or somebody else holds one of its ports
     */
    public void refuseWhatCannotStart() {
        StackLock.refuseWhileRunning(data);
        TakenPort.refuse(ports, StackLock.leftBehind(data));
    }

    /** Where PostgreSQL's and Keycloak's programs are unpacked: shared by all stacks of this working copy. */
    Path software() {
        return root.resolve(".local");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Where the services write mails, one file per message. */
    public Path mails() {
        return data.resolve("mail");
    }

    Path log(Part part) {
        return logs().resolve(part.id() + ".log");
    }

    /** The one address of the stack. */
    public String publicUrl() {
        return "http://localhost:" + ports.gateway();
    }

    String keycloakUrl() {
        return "http://127.0.0.1:" + ports.keycloak() + "/auth";
    }
}

package cn.reserve.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL from zonky's binaries with data that stays. Everyone needs a password (SCRAM), it listens on 127.0.0.1
 * only; as root it runs in a user namespace, because PostgreSQL refuses root.
 */
final class PostgresServer {

    private static final String MAJOR = "18";
    private static final String FOLDER = "postgres";

    private final StackOptions options;
    private final Secrets secrets;
    private final Path programs;
    private final Path data;

    PostgresServer(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
        this.programs = options.software().resolve("postgresql-" + MAJOR);
        this.data = options.data().resolve(FOLDER);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + options.ports().postgres() + "/" + database
                + "?reWriteBatchedInserts=true";
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.of("postgres"));
    }

    /** Checks, unpacks, initialises when needed, starts and waits until it answers. */
    ChildProcess start() {
        refuseBrokenFolder();
        Archive.unpackOnce(programs, this::unpack);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            options.progress().step("PostgreSQL：初始化数据目录", "PostgreSQL: initialising its data folder");
            initialise();
        }
        List<String> command = new ArrayList<>(ChildProcess.session());
        command.addAll(userNamespace());
        command.addAll(ChildProcess.endingWithLauncher("INT"));
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        ChildProcess process = ChildProcess.start(new ChildProcess.Command(
                Part.POSTGRES.id(), command, Map.of(), options.data(), options.log(Part.POSTGRES), "INT"));
        awaitAnswer(process);
        return process;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new java.util.LinkedHashMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(options.ports().postgres()),
                "unix_socket_directories", "",
                "shared_buffers", "256MB",
                "max_connections", "150",
                "max_wal_size", "1GB",
                "jit", "off"));
        settings.putAll(options.postgresSettings());
        return settings;
    }

    private void refuseBrokenFolder() {
        Path versionFile = data.resolve("PG_VERSION");
        try {
            if (!Files.exists(data)) {
                return;
            }
            if (!Files.isReadable(data) || !Files.isWritable(data)) {
                throw broken("没有读写权限", "it cannot be read and written");
            }
            if (!Files.exists(versionFile)) {
                throw broken(
                        "其中没有数据库（初始化可能中断过）", "it holds no database (its initialisation may have been interrupted)");
            }
            String version = Files.readString(versionFile).strip();
            if (version.isEmpty()) {
                throw broken("PG_VERSION 文件是空的", "its file PG_VERSION is empty");
            }
            if (!version.equals(MAJOR)) {
                throw broken(
                        "它属于 PostgreSQL " + version + "，需要 " + MAJOR,
                        "it belongs to PostgreSQL " + version + ", " + MAJOR + " is needed");
            }
            if (secrets.isEmpty()) {
                throw broken("缺少同级的 secrets 文件", "the file secrets beside it is missing");
            }
        } catch (IOException e) {
            throw broken("读取失败：" + e.getMessage(), "reading failed: " + e.getMessage());
        }
    }

    private StackProblem broken(String zh, String en) {
        return new StackProblem(
                "数据目录 " + data + " 不可用：" + zh + "。可恢复备份，或用 ./run --reset 重新开始。",
                "The data folder " + data + " is not usable: " + en
                        + ". Restore a backup, or start afresh with ./run --reset.");
    }

    private void unpack(Path folder) throws IOException {
        options.progress().step("PostgreSQL：解压程序", "PostgreSQL: unpacking its programs");
        String resource = "/" + archiveName();
        try (InputStream packed = PostgresServer.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new StackProblem(
                        "没有适用于本机的 PostgreSQL 程序包（" + resource + "）。",
                        "There are no PostgreSQL programs for this machine (" + resource + ").");
            }
            Archive.tarXz(packed, folder);
        }
    }

    private static String archiveName() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        String architecture = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + (mac ? "darwin" : "linux") + "-" + architecture + ".txz";
    }

    /** Into a folder beside the final one, so that an interruption leaves nothing that looks like a database. */
    private void initialise() {
        Path half = data.resolveSibling(FOLDER + ".initialising");
        Path password = options.data().resolve("initdb.password");
        try {
            Archive.delete(half);
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, secrets.of("postgres"));
            List<String> command = new ArrayList<>(userNamespace());
            command.addAll(ChildProcess.endingWithLauncher("TERM"));
            command.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            runInitdb(command);
            Files.move(half, data);
        } catch (IOException e) {
            throw broken("初始化失败：" + e.getMessage(), "its initialisation failed: " + e.getMessage());
        } finally {
            password.toFile().delete();
        }
    }

    private void runInitdb(List<String> command) throws IOException {
        Path log = options.logs().resolve("initdb.log");
        Files.createDirectories(options.logs());
        Process process = ChildProcess.spawn(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(
                        "initdb, " + log + ": " + ChildProcess.complaint(log).orElse("-"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static List<String> userNamespace() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        Optional<String> unshare = ChildProcess.onPath("unshare");
        return List.of(
                unshare.orElseThrow(() -> new StackProblem(
                        "以 root 运行 PostgreSQL 需要 unshare（util-linux），或改用普通用户运行。",
                        "Running PostgreSQL as root needs unshare (util-linux); or run as an ordinary user.")),
                "--user");
    }

    private void awaitAnswer(ChildProcess process) {
        Waiting.until(Part.POSTGRES, process, Duration.ofSeconds(120), options.progress(), () -> {
            try (Connection connection = connectAsSuperuser("postgres")) {
                return connection.isValid(2);
            } catch (SQLException e) {
                if ("28P01".equals(e.getSQLState())) {
                    throw broken("secrets 文件与数据库不符", "the file secrets does not belong to this database");
                }
                return false;
            }
        });
    }
}

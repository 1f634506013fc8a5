package cn.reserve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data folder of a stack as a whole. */
public final class StackData {

    private static final List<String> OURS = List.of(
            "postgres",
            "postgres.initialising",
            "initdb.password",
            "secrets",
            "secrets.new",
            "realm.imported",
            "demo",
            "demo.new",
            "content",
            "mail",
            "logs",
            "processes");

    private StackData() {}

    /** Whether a stack has been started with this data folder before, as far as people and settings. */
    public static boolean isBegun(StackOptions options) {
        return Files.exists(realmMarker(options));
    }

    /** There when the realm file was imported. */
    static Path realmMarker(StackOptions options) {
        return options.data().resolve("realm.imported");
    }

    /** Deletes databases, attachments, mails, secrets, logs and markers, not the unpacked software; refused while the stack runs. */
    public static void delete(StackOptions options) {
        try (StackLock lock = StackLock.take(options.data())) {
            for (String name : OURS) {
                Path path = options.data().resolve(name);
                if (Files.isDirectory(path)) {
                    Archive.delete(path);
                } else {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new StackProblem("删除失败：" + e.getMessage(), "Deleting failed: " + e.getMessage(), e);
        }
    }
}

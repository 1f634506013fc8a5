package cn.reserve.localstack;

import cn.reserve.province.KeyOfSender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Random passwords and client secrets of one stack, made on its first start, in one file that only its owner reads. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String EXCHANGE_KEY = "local-1";

    private final Path file;
    private final Map<String, String> values;

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    static Secrets in(Path data) {
        Path file = data.resolve("secrets");
        Map<String, String> values = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int equals = line.indexOf('=');
                    if (equals > 0) {
                        values.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new StackProblem(
                    "数据目录中的 " + file + " 读不了，请检查权限。",
                    "Cannot read " + file + " in the data folder; check its permissions.",
                    e);
        }
        return new Secrets(file, values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Refuses a file that has lost what the data was made with: a new secret would fit nothing. */
    void require(String name) {
        if (!values.containsKey(name)) {
            throw new StackProblem(
                    "数据目录中的 " + file + " 不完整（缺少 " + name + "）。可恢复备份，或用 ./run --reset 重新开始。",
                    "The file " + file + " of the data folder is incomplete (" + name
                            + " is missing). Restore a backup, or start afresh with ./run --reset.");
        }
    }

    /** Keycloak's, in a data folder whose realm is there already. */
    void requireClients() {
        require(KeycloakAdmin.SECRET);
        for (Part part : Part.values()) {
            if (part.isOurs()) {
                require("client." + part.id());
            }
        }
    }

    /** The secret of that name; a new random one is made and kept when there is none. */
    public String of(String name) {
        return known(name, 24, Base64.getUrlEncoder().withoutPadding());
    }

    /** A key of 256 bits in Base64. */
    String key(String name) {
        return known(name, 32, Base64.getEncoder());
    }

    /** A key pair of the exchange with the province, ours or the stand-in's, made once. */
    public synchronized KeyOfSender exchange(String whose) {
        String name = "exchange." + whose;
        String known = values.get(name + ".private");
        String open = values.get(name + ".public");
        if (known != null && open != null) {
            return new KeyOfSender(EXCHANGE_KEY, known, open);
        }
        KeyOfSender fresh = KeyOfSender.fresh(EXCHANGE_KEY);
        values.put(name + ".private", fresh.privateText());
        values.put(name + ".public", fresh.publicText());
        save();
        return fresh;
    }

    private synchronized String known(String name, int length, Base64.Encoder encoder) {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        String fresh = encoder.encodeToString(bytes);
        values.put(name, fresh);
        save();
        return fresh;
    }

    /** Keycloak secret of one of our clients. */
    public String client(Part part) {
        return of("client." + part.id());
    }

    private void save() {
        String text = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
        Path fresh = file.resolveSibling("secrets.new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

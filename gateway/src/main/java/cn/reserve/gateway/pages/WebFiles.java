package cn.reserve.gateway.pages;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads files of the class path into memory, by the address they are served at. */
final class WebFiles {

    private WebFiles() {}

    /** The web app: everything below {@code META-INF/resources} except packaged libraries. */
    static Map<String, byte[]> webApp() {
        var files = new TreeMap<String, byte[]>();
        read("META-INF/resources", files);
        files.keySet().removeIf(path -> path.startsWith("/webjars/"));
        return files;
    }

    /** The API documentation's viewer, from its packaged library, whatever its version. */
    static Map<String, byte[]> documentationViewer() {
        var files = new TreeMap<String, byte[]>();
        read("META-INF/resources/webjars/swagger-ui", files);
        return files;
    }

    private static void read(String folder, Map<String, byte[]> into) {
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(), folder, root -> readAll(root, into));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAll(Path root, Map<String, byte[]> into) {
        try (var paths = Files.walk(root)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                into.put("/" + root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.reserve.acceptance.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the manifests lie. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("repository.root", ".."))
            .toAbsolutePath()
            .normalize();
    static final Path BASE = ROOT.resolve("k8s/base");

    private Repository() {}

    /** The base and every overlay: all that anybody may apply. */
    static List<Path> applicable() {
        try (Stream<Path> overlays = Files.list(ROOT.resolve("k8s/overlays"))) {
            return Stream.concat(
                            Stream.of(BASE), overlays.filter(Files::isDirectory).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

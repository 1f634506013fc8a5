package cn.reserve.acceptance.manifests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Renders kustomize folders with the client's own {@code kubectl kustomize}; needs no cluster. */
final class Kubectl {
    private static final long SECONDS = 60;

    private Kubectl() {}

    /** The objects of a folder, rendered. */
    static List<Manifest> render(Path folder) {
        try {
            Path out = Files.createTempFile("rendered", ".yaml");
            Path problems = Files.createTempFile("rendered", ".err");
            Process process = start(folder, out, problems);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("kubectl kustomize " + folder + " did not end within " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("kubectl kustomize " + folder + " failed: " + Files.readString(problems));
            }
            String rendered = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            Files.delete(problems);
            return Manifest.read(rendered);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while kubectl was rendering", e);
        }
    }

    private static Process start(Path folder, Path out, Path problems) {
        try {
            return new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(problems.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "The manifests cannot be checked: kubectl (1.30 or later, no cluster needed) is not on the PATH",
                    e);
        }
    }
}

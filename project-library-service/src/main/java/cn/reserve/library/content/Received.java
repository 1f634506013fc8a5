package cn.reserve.library.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it came in, in a temporary place; closing it removes it.
 *
 * @param size in bytes
 */
public record Received(Path file, long size, Sha256 sum) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

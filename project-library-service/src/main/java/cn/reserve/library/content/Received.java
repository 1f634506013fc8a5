package cn.reserve.library.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it came in, in a temporary place; closing it removes it.
 *
 * @param size in bytes
 * @param removed is told when its place is free again, at each closing
 */
public record Received(Path file, long size, Sha256 sum, Runnable removed) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } finally {
            removed.run();
        }
    }
}

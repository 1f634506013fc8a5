package cn.reserve.library.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A directory, on a disk or on a volume that several replicas share: {@code ab/cd/<sum>}. */
final class DirectoryStore implements ContentStore {
    private static final String INCOMING = "incoming";

    private final Path root;

    DirectoryStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(Sha256 sum, Path file) throws IOException {
        Path target = path(sum);
        Path directory = target.resolveSibling("");
        Files.createDirectories(directory);
        Path incoming = Files.createDirectories(root.resolve(INCOMING));
        Path part = Files.createTempFile(incoming, sum.hex().substring(0, 8), ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            sync(part, StandardOpenOption.WRITE);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            sync(directory, StandardOpenOption.READ);
            sync(directory.resolveSibling(""), StandardOpenOption.READ);
            sync(root, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public boolean holds(Sha256 sum) {
        return Files.isRegularFile(path(sum));
    }

    @Override
    public InputStream open(Sha256 sum) throws IOException {
        return Files.newInputStream(path(sum));
    }

    @Override
    public void delete(Sha256 sum) throws IOException {
        Files.deleteIfExists(path(sum));
    }

    private Path path(Sha256 sum) {
        String hex = sum.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}

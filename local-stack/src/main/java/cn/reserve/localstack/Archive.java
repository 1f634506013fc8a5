package cn.reserve.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks software once into a folder that appears only when it is complete; two launchers wait for each other. */
final class Archive {

    private Archive() {}

    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    static void unpackOnce(Path target, Unpacking unpacking) {
        try {
            Files.createDirectories(target.getParent());
            Path lock = target.resolveSibling(target.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                sweepHalves(target);
                if (held.isValid() && !Files.isDirectory(target)) {
                    Path half = target.resolveSibling(
                            half(target) + ProcessHandle.current().pid());
                    delete(half);
                    Files.createDirectories(half);
                    unpacking.into(half);
                    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new StackProblem(
                    "无法解压到 " + target + "：" + e.getMessage(),
                    "Cannot unpack into " + target + ": " + e.getMessage(),
                    e);
        }
    }

    private static String half(Path target) {
        return target.getFileName() + ".unpacking";
    }

    /** What interrupted starts left. A program of a killed start may still write into its own: the next start takes that away. */
    private static void sweepHalves(Path target) throws IOException {
        List<Path> halves;
        try (Stream<Path> beside = Files.list(target.getParent())) {
            halves = beside.filter(path -> path.getFileName().toString().startsWith(half(target)))
                    .toList();
        }
        for (Path half : halves) {
            try {
                delete(half);
            } catch (IOException stillWritten) {
                continue;
            }
        }
    }

    /** A tar.xz as PostgreSQL's programs come. */
    static void tarXz(InputStream packed, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    write(tar, file, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    /** A zip without its one top folder, as Keycloak's distribution comes. */
    static void zipWithoutTop(Path packed, Path folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(packed).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                String name = entry.getName();
                String rest = name.substring(name.indexOf('/') + 1);
                if (!entry.isDirectory() && !rest.isEmpty()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        write(in, inside(folder, rest), rest.endsWith(".sh"));
                    }
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside of its folder: " + name);
        }
        return file;
    }

    private static void write(InputStream in, Path file, boolean executable) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        if (executable) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}

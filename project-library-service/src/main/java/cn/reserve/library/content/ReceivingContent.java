package cn.reserve.library.content;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.UploadPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;

/** Takes an upload in: to a temporary file, never to memory, and no more at once than the temporary folder has room for. */
@ApplicationScoped
public class ReceivingContent {
    private static final int BUFFER = 64 << 10;

    private final UploadPlaces places;
    private final Duration limit;

    ReceivingContent(StoreSettings settings) {
        this.places = new UploadPlaces(settings.uploadsAtOnce(), settings.uploadsPerPerson());
        this.limit = settings.uploadLimit();
    }

    /**
     * Reads to the end.
     *
     * @param announced what the sender computed
     * @param most bytes
     * @param person who sends
     * @return to be closed, which frees its place
     * @throws cn.reserve.platform.rest.ProblemException 408 when it takes too long; 413 {@code content.too-large}; 422
     *     {@code content.refused} with rule {@code file-empty} or {@code file-digest}; 429 beyond the person's places; 503
     *     {@code service.busy} beyond everybody's
     */
    public Received receive(InputStream body, Sha256 announced, long most, String person) {
        Runnable free = places.take(person);
        boolean taken = false;
        try {
            Received received = spooled(body, announced, most, free);
            taken = true;
            return received;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (!taken) {
                free.run();
            }
        }
    }

    private Received spooled(InputStream body, Sha256 announced, long most, Runnable free) throws IOException {
        Path file = Files.createTempFile("upload-", ".part");
        boolean taken = false;
        try {
            MessageDigest digest = Sha256.digest();
            long size = copy(body, file, digest, most);
            Received received = new Received(file, size, Sha256.of(digest), free);
            check(received, announced);
            taken = true;
            return received;
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private long copy(InputStream body, Path file, MessageDigest digest, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        long begun = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge(most);
                }
                if (System.nanoTime() - begun > limit.toNanos()) {
                    throw Problems.of(408, "request.timeout");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** The refusal of what is larger than {@code most} bytes. */
    public static RuntimeException tooLarge(long most) {
        return Problems.of(413, "content.too-large", most >> 20);
    }

    private static void check(Received received, Sha256 announced) {
        if (received.size() == 0) {
            throw ContentRefusal.of("file-empty");
        }
        if (!received.sum().equals(announced)) {
            throw ContentRefusal.of("file-digest");
        }
    }
}

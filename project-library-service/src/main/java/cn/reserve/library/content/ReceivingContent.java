package cn.reserve.library.content;

import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** Takes an upload in: to a temporary file, never to memory. */
@ApplicationScoped
public class ReceivingContent {
    private static final int BUFFER = 64 << 10;

    /**
     * Reads to the end.
     *
     * @param announced what the sender computed
     * @param most bytes
     * @throws cn.reserve.platform.rest.ProblemException 413 {@code content.too-large}; 422 {@code content.refused} with rule
     *     {@code file-empty} or {@code file-digest}
     */
    public Received receive(InputStream body, Sha256 announced, long most) {
        try {
            Path file = Files.createTempFile("upload-", ".part");
            boolean taken = false;
            try {
                Received received = copy(body, file, most);
                check(received, announced);
                taken = true;
                return received;
            } finally {
                if (!taken) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Received copy(InputStream body, Path file, long most) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge(most);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Received(file, size, Sha256.of(digest));
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

package cn.reserve.library.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under their sum. Every call may be repeated; a second replica may do the same at the same time. */
public interface ContentStore {

    /** Keeps a file's bytes; when this returns they survive a power cut, and nobody ever saw half of them. */
    void put(Sha256 sum, Path file) throws IOException;

    /** Whether the bytes are there; false also when the store does not say, then they are put again. */
    boolean holds(Sha256 sum) throws IOException;

    /**
     * The bytes from the beginning; the caller closes.
     *
     * @throws java.nio.file.NoSuchFileException when they are not there
     */
    InputStream open(Sha256 sum) throws IOException;

    /** Forgets the bytes; nothing happens when they are not there. */
    void delete(Sha256 sum) throws IOException;
}

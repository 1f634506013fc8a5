package cn.reserve.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes as they are, for requests that no well-behaved client would send. */
public final class RawConnection implements AutoCloseable {

    private final Socket socket;

    public RawConnection(URI gateway) {
        try {
            socket = new Socket(gateway.getHost(), gateway.getPort());
            socket.setSoTimeout(15_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawConnection send(String text) {
        try {
            out().write(text.getBytes(StandardCharsets.ISO_8859_1));
            out().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    /** Everything until the other side closes, falls silent, or breaks off. */
    public String readAll() {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException silent) {
            all.writeBytes("<silent>".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            all.writeBytes("<broken>".getBytes(StandardCharsets.ISO_8859_1));
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.reserve.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * GET over one kept connection with a bare socket. A client library costs as much as a short answer does, and would be counted as the
 * service's own time.
 */
final class PlainHttp implements AutoCloseable {
    /** The answer to a GET. */
    record Answer(int status, String body) {}

    private static final int PATIENCE_MILLIS = 60_000;
    private static final String LENGTH = "content-length:";
    private static final int CHUNKED = -1;

    private final URI base;
    private Socket socket;
    private InputStream in;

    PlainHttp(String base) throws IOException {
        this.base = URI.create(base);
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The answer of a path with its query, as it goes over the wire. */
    Answer get(String path, Map<String, String> headers) throws IOException {
        StringBuilder head = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] request = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        try {
            return sent(request);
        } catch (EOFException closed) {
            // A server may close a connection that rested.
            close();
            connect();
            return sent(request);
        }
    }

    private Answer sent(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = line();
        int status = Integer.parseInt(head.split(" ")[1]);
        int length = CHUNKED;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).trim());
            }
        }
        byte[] body = length == CHUNKED ? chunks() : bytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection was closed");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

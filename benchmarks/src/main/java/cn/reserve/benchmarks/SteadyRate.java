package cn.reserve.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Open-loop load: a request is due every 1/rate second whether or not the last one came back, and its latency counts from when it was due.
 *
 * <p>One thread with bare sockets, as wrk is: it shares two cores with what it measures, and a client library that takes as long for a
 * request as the gateway itself shows its own queues.
 */
final class SteadyRate implements AutoCloseable {
    /** Latencies in microseconds and the number of answers that were not 2xx. */
    record Outcome(Histogram micros, int failures) {
        double millisAt(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] request;
    private final Selector selector;
    private final ArrayDeque<Lane> idle = new ArrayDeque<>();
    private final Histogram micros = new Histogram(3);
    private int answered;
    private int failures;

    private SteadyRate(URI url, int connections, Map<String, String> headers) throws IOException {
        StringBuilder head =
                new StringBuilder("GET " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        request = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        selector = Selector.open();
        for (int lane = 0; lane < connections; lane++) {
            idle.add(new Lane(new InetSocketAddress(url.getHost(), url.getPort())));
        }
    }

    /**
     * Sends {@code rate} requests per second for {@code seconds}, evenly spaced, over {@code connections} connections. The requests of a
     * first second, in which the connections are used for the first time, are sent and not counted.
     */
    static Outcome run(String url, int rate, int seconds, int connections, Map<String, String> headers)
            throws IOException {
        try (SteadyRate load = new SteadyRate(URI.create(url), connections, headers)) {
            load.send(rate, rate * (seconds + 1));
            return new Outcome(load.micros, load.failures);
        }
    }

    private void send(int rate, int requests) throws IOException {
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        long end = begin + requests * 1_000_000_000L / rate + PATIENCE;
        int sent = 0;
        while (answered + failures < requests) {
            long now = System.nanoTime();
            if (now > end) {
                failures = requests - answered;
                return;
            }
            long due = begin + sent * 1_000_000_000L / rate;
            while (sent < requests && due <= now && !idle.isEmpty()) {
                idle.poll().send(due, sent >= rate);
                sent++;
                due = begin + sent * 1_000_000_000L / rate;
            }
            selector.selectNow(key -> ((Lane) key.attachment()).read());
            long left = due - System.nanoTime();
            if (left > 0 || idle.isEmpty()) {
                LockSupport.parkNanos(Math.max(left, 20_000));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    /** One connection with at most one request under way. */
    private final class Lane {
        private final SocketChannel channel;
        private final ByteBuffer answer = ByteBuffer.allocateDirect(1 << 16);
        private long due;
        private boolean counts;

        Lane(InetSocketAddress address) throws IOException {
            channel = SocketChannel.open(address);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send(long due, boolean counts) throws IOException {
            this.due = due;
            this.counts = counts;
            ByteBuffer bytes = ByteBuffer.wrap(request);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        void read() {
            try {
                if (channel.read(answer) < 0) {
                    throw new EOFException("the connection was closed");
                }
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
            int length = lengthOfAnswer();
            if (length > 0 && answer.position() >= length) {
                if (counts) {
                    micros.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
                }
                if (answer.get(9) == '2') {
                    answered++;
                } else {
                    failures++;
                }
                answer.clear();
                idle.add(this);
            }
        }

        /** Bytes of head and body together, or 0 while the head is not complete. */
        private int lengthOfAnswer() {
            int end = endOfHead();
            return end == 0 ? 0 : end + contentLength(end);
        }

        /** Read from the bytes: a text made of each head would cost the generator more for an answer with more headers. */
        private int contentLength(int end) {
            for (int line = 0; line + LENGTH.length < end; line = afterLine(line)) {
                if (isLength(line)) {
                    int length = 0;
                    for (int at = line + LENGTH.length; answer.get(at) != '\r'; at++) {
                        if (answer.get(at) != ' ') {
                            length = length * 10 + answer.get(at) - '0';
                        }
                    }
                    return length;
                }
            }
            throw new IllegalStateException("an answer without a content length");
        }

        private boolean isLength(int line) {
            for (int i = 0; i < LENGTH.length; i++) {
                if (Character.toLowerCase((char) answer.get(line + i)) != LENGTH[i]) {
                    return false;
                }
            }
            return true;
        }

        private int afterLine(int from) {
            int at = from;
            while (answer.get(at) != '\n') {
                at++;
            }
            return at + 1;
        }

        private int endOfHead() {
            for (int i = 3; i < answer.position(); i++) {
                if (answer.get(i) == '\n' && answer.get(i - 2) == '\n') {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}

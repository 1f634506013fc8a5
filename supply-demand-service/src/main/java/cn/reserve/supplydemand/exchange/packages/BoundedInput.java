package cn.reserve.supplydemand.exchange.packages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes, however much was packed behind. */
final class BoundedInput extends FilterInputStream {
    private final long most;
    private long count;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        if (count >= most) {
            return -1;
        }
        int read = super.read();
        if (read >= 0) {
            count++;
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (count >= most) {
            return -1;
        }
        int read = super.read(into, from, (int) Math.min(length, most - count));
        if (read > 0) {
            count += read;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package cn.reserve.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What the identity provider gave for one session; {@code toString} keeps the tokens to itself. */
record TokenSet(String access, String refresh, String id, Instant accessUntil) {

    /** Whether the access token has not ended yet. */
    boolean holdAt(Instant moment) {
        return accessUntil.isAfter(moment);
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = new DataOutputStream(bytes)) {
            write(out, access);
            write(out, refresh);
            write(out, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static TokenSet of(byte[] bytes, Instant accessUntil) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new TokenSet(read(in), read(in), read(in), accessUntil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "TokenSet[until " + accessUntil + "]";
    }
}

package cn.reserve.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A place in the chain. */
@SuppressWarnings("ArrayRecordComponent")
record ChainLink(long position, byte[] hash) {
    static final ChainLink START = new ChainLink(0, new byte[32]);

    /** A link whose hash is given in hexadecimal. */
    static ChainLink of(long position, String hash) {
        return new ChainLink(position, HexFormat.of().parseHex(hash));
    }

    /** The link that an entry with this text makes. */
    ChainLink next(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            return new ChainLink(position + 1, digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

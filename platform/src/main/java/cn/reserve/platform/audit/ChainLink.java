package cn.reserve.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A place in the chain. */
@SuppressWarnings("ArrayRecordComponent")
record ChainLink(long position, byte[] hash) {
    static final ChainLink START = new ChainLink(0, new byte[32]);

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

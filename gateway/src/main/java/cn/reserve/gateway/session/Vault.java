package cn.reserve.gateway.session;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals bytes with AES-256-GCM, bound to the place they are kept at: ciphertext moved elsewhere does not open. Sealed
 * form: format, key number, 96-bit nonce, ciphertext with tag.
 */
@Singleton
class Vault {

    private static final byte FORMAT = 1;
    private static final int KEY_NUMBER = 4;
    private static final int NONCE = 12;
    private static final int SECRET_LENGTH = 32;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + KEY_NUMBER + NONCE;

    private record NumberedKey(byte[] number, SecretKey key) {}

    private final List<NumberedKey> keys;
    private final SecureRandom random = new SecureRandom();

    Vault(SessionConfiguration configuration) {
        this.keys = configuration.key().stream().map(Vault::key).toList();
    }

    /** The key of a secret; a secret of 32 random characters or more carries enough chance to derive it directly. */
    private static NumberedKey key(String secret) {
        if (secret.length() < SECRET_LENGTH) {
            throw new IllegalArgumentException(
                    "SESSION_KEY needs 32 random characters or more (openssl rand -base64 32)");
        }
        var bytes = Digests.mac("gateway session key", secret);
        return new NumberedKey(Arrays.copyOf(Digests.sha256(bytes), KEY_NUMBER), new SecretKeySpec(bytes, "AES"));
    }

    byte[] seal(byte[] plain, byte[] place) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            var sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(FORMAT)
                    .put(key.number())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sealed bytes, or nothing when they were changed, moved, or sealed with a key that is no longer known. */
    byte @Nullable [] open(byte[] sealed, byte[] place) {
        if (sealed.length < HEAD || sealed[0] != FORMAT) {
            return null;
        }
        for (var key : keys) {
            if (Arrays.equals(sealed, 1, 1 + KEY_NUMBER, key.number(), 0, KEY_NUMBER)) {
                return open(key.key(), sealed, place);
            }
        }
        return null;
    }

    private static byte @Nullable [] open(SecretKey key, byte[] sealed, byte[] place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1 + KEY_NUMBER, NONCE));
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}

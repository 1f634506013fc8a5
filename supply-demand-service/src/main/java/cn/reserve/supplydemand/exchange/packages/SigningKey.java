package cn.reserve.supplydemand.exchange.packages;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Our Ed25519 key. */
public final class SigningKey {
    private final String id;
    private final PrivateKey key;

    private SigningKey(String id, PrivateKey key) {
        this.id = id;
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @param text PKCS #8 in Base64
     * @throws IllegalArgumentException when it is none
     */
    public static SigningKey of(String id, String text) {
        try {
            return new SigningKey(
                    id,
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text.strip()))));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no Ed25519 private key", none);
        }
    }

    public String id() {
        return id;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

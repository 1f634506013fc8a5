package cn.reserve.supplydemand.exchange.packages;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public half of a sender's Ed25519 key. */
public final class VerifyingKey {
    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @param text X.509 SubjectPublicKeyInfo in Base64
     * @throws IllegalArgumentException when it is none
     */
    public static VerifyingKey of(String text) {
        try {
            return new VerifyingKey(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text))));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no Ed25519 public key", none);
        }
    }

    boolean fits(byte[] signed, byte[] value) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(signed);
            return signature.verify(value);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}

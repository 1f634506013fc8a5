package cn.reserve.platformtest;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key that signs test tokens: made once per JVM, never stored. */
final class TestKeys {
    // Shared by all class loaders of the JVM.
    private static final String PRIVATE = "cn.reserve.platformtest.private-key";
    private static final String PUBLIC = "cn.reserve.platformtest.public-key";

    private TestKeys() {}

    static PrivateKey privateKey() {
        publicKey();
        byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as base64 of its DER form. */
    static String publicKey() {
        synchronized (System.getProperties()) {
            String key = System.getProperty(PUBLIC);
            if (key == null) {
                KeyPair pair = newPair();
                key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
                System.setProperty(
                        PRIVATE,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
                System.setProperty(PUBLIC, key);
            }
            return key;
        }
    }

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cn.reserve.library.content;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 sum.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    /** Refuses anything else than 64 lower-case hexadecimal digits. */
    public Sha256 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 sum");
        }
    }

    /**
     * The sum that a {@code Content-Digest} header (RFC 9530) announces: {@code sha-256=:<base64>:}.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 when it is missing or of another form
     */
    public static Sha256 announced(@Nullable String contentDigest) {
        Matcher matcher = ANNOUNCED.matcher(contentDigest == null ? "" : contentDigest.strip());
        if (!matcher.find()) {
            throw Problems.invalid(Violation.of("Content-Digest", "content-digest"));
        }
        return new Sha256(HexFormat.of().formatHex(Base64.getDecoder().decode(matcher.group(1))));
    }

    static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

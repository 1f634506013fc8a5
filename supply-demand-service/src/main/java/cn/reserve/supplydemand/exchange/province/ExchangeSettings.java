package cn.reserve.supplydemand.exchange.province;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.SigningKey;
import cn.reserve.supplydemand.exchange.packages.VerifyingKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The settings {@code reserve.exchange.*}, read when they are needed:
 *
 * <ul>
 *   <li>{@code receiver}, {@code receiver-name}: the province's division code and platform
 *   <li>{@code office}, {@code contact}: who answers for our listings; written into each package
 *   <li>{@code signing-key}, {@code signing-key-id}: our Ed25519 key, PKCS #8 in Base64; a secret
 *   <li>{@code known-keys}: {@code sender/key id=public key}, several with commas
 *   <li>{@code address}, {@code token}: the province's platform over HTTPS; without an address packages are carried by hand
 *   <li>{@code most-rows}: of one package; more go with the next one
 * </ul>
 */
@ApplicationScoped
public class ExchangeSettings {
    private static final Logger LOG = Logger.getLogger(ExchangeSettings.class);
    private static final String PREFIX = "reserve.exchange.";

    /** Of which a package with its workbook has a few MiB. */
    private static final int MOST_ROWS = 20_000;

    private final Config config;

    ExchangeSettings(Config config) {
        this.config = config;
    }

    /** Our own division code. */
    public String city() {
        return config.getValue("reserve.city", String.class);
    }

    public String cityName() {
        return text("city-name").orElseGet(this::city);
    }

    public String receiver() {
        return text("receiver").orElse("510000");
    }

    public String receiverName() {
        return text("receiver-name").orElseGet(this::receiver);
    }

    /** We, as packages name us. */
    public Manifest.City self() {
        return new Manifest.City(
                city(),
                cityName(),
                text("office").orElse("市经济和信息化局"),
                text("contact").orElse("-"));
    }

    /** Where the province's platform is; nothing when packages are carried by hand. */
    public Optional<String> address() {
        return text("address")
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    public Optional<String> token() {
        return text("token");
    }

    public int mostRows() {
        return config.getOptionalValue(PREFIX + "most-rows", Integer.class).orElse(MOST_ROWS);
    }

    public Optional<String> signingKeyId() {
        return text("signing-key").map(_ -> text("signing-key-id").orElse("1"));
    }

    /**
     * Our key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code exchange.no-key}
     */
    public SigningKey signingKey() {
        String key = text("signing-key").orElseThrow(() -> Problems.conflict("exchange.no-key"));
        try {
            return SigningKey.of(text("signing-key-id").orElse("1"), key);
        } catch (IllegalArgumentException wrong) {
            LOG.error("reserve.exchange.signing-key is no Ed25519 key (PKCS #8 in Base64)");
            throw Problems.conflict("exchange.no-key");
        }
    }

    /** By {@code sender/key id}; one that cannot be read is left out and said in the log. */
    public Map<String, VerifyingKey> knownKeys() {
        Map<String, VerifyingKey> known = new TreeMap<>();
        for (String entry : text("known-keys").orElse("").split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                continue;
            }
            String name = entry.substring(0, equals).strip();
            try {
                known.put(name, VerifyingKey.of(entry.substring(equals + 1).strip()));
            } catch (IllegalArgumentException wrong) {
                LOG.errorf("The known key %s is no Ed25519 public key (X.509 in Base64)", name);
            }
        }
        return known;
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}

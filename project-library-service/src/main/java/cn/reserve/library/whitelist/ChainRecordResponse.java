package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One link of the chain, to be checked by anyone: hash = SHA-256(previousHash + "\n" + content), hex.
 *
 * @param kind BATCH or REVOCATION
 * @param content the exact text that was hashed
 */
@Schema(name = "WhitelistRecord")
public record ChainRecordResponse(
        long position, String kind, UUID subjectId, Instant at, String content, String previousHash, String hash) {

    /**
     * Records in order.
     *
     * @param next position to ask after for more
     */
    @Schema(name = "WhitelistRecords")
    public record Records(List<ChainRecordResponse> items, long next) {

        /** Defensive copy. */
        public Records {
            items = List.copyOf(items);
        }
    }

    /**
     * Where the chain ends; to be published elsewhere, so that a chain that was cut short shows.
     *
     * @param position number of the last record; 0 before the first
     */
    @Schema(name = "WhitelistHead")
    public record Head(long position, String hash) {}

    /**
     * What a check of the whole chain says.
     *
     * @param records number of links looked at
     * @param broken the places that do not fit; empty when intact
     */
    @Schema(name = "WhitelistVerification")
    public record Verification(boolean intact, long records, List<WhitelistFinding> broken) {

        /** Defensive copy. */
        public Verification {
            broken = List.copyOf(broken);
        }
    }
}

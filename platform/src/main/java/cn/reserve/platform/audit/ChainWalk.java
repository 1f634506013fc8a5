package cn.reserve.platform.audit;

import cn.reserve.platform.audit.AuditVerification.Fault;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Goes along the chain and stops at the first entry that does not follow from the one before it. */
final class ChainWalk {
    private final CanonicalJson canonical;
    private final ChainLink head;
    private final long knownPosition;
    private final @Nullable String knownHash;
    private ChainLink last = ChainLink.START;
    private long brokenAt;
    private @Nullable Fault fault;

    ChainWalk(CanonicalJson canonical, ChainLink head, long knownPosition, @Nullable String knownHash) {
        this.canonical = canonical;
        this.head = head;
        this.knownPosition = knownPosition;
        this.knownHash = knownHash;
    }

    boolean isBroken() {
        return fault != null;
    }

    void step(long position, String content, byte[] hash) {
        ChainLink expected = last.next(content);
        if (position != expected.position()) {
            broken(expected.position(), Fault.MISSING);
        } else if (canonical.parse(content).path("position").asLong() != position) {
            broken(position, Fault.MOVED);
        } else if (!Arrays.equals(expected.hash(), hash)) {
            broken(position, Fault.ALTERED);
        } else if (position > head.position()) {
            broken(position, Fault.ADDED);
        } else if (position == knownPosition && !HexFormat.of().formatHex(hash).equalsIgnoreCase(knownHash)) {
            broken(position, Fault.NOT_AS_KNOWN);
        } else {
            last = expected;
        }
    }

    AuditVerification result() {
        if (fault == null && last.position() < Math.max(head.position(), knownPosition)) {
            broken(last.position() + 1, Fault.MISSING);
        } else if (fault == null && last.position() == head.position() && !Arrays.equals(last.hash(), head.hash())) {
            broken(last.position(), Fault.ALTERED);
        }
        return new AuditVerification(
                fault == null,
                last.position(),
                head.position(),
                HexFormat.of().formatHex(head.hash()),
                fault == null ? null : brokenAt,
                fault);
    }

    private void broken(long position, Fault what) {
        brokenAt = position;
        fault = what;
    }
}

package cn.reserve.platform.audit;

import cn.reserve.platform.audit.AuditVerification.Fault;
import cn.reserve.platform.audit.VerifyingAudit.KnownEntry;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Goes along the chain from a link on and stops at the first entry that does not follow from the one before it. */
final class ChainWalk {
    private final CanonicalJson canonical;
    private final ChainLink head;
    private final KnownEntry known;
    private ChainLink last;
    private long brokenAt;
    private @Nullable Fault fault;

    ChainWalk(CanonicalJson canonical, ChainLink from, ChainLink head, KnownEntry known) {
        this.canonical = canonical;
        this.last = from;
        this.head = head;
        this.known = known;
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
        } else if (position == known.position()
                && !HexFormat.of().formatHex(hash).equalsIgnoreCase(known.hash())) {
            broken(position, Fault.NOT_AS_KNOWN);
        } else {
            last = expected;
        }
    }

    /** @param atTheEnd whether no entry lies behind those that were walked */
    AuditVerification result(boolean atTheEnd) {
        if (fault == null && last.position() > head.position()) {
            broken(head.position() + 1, Fault.MISSING);
        } else if (fault == null && atTheEnd && last.position() < Math.max(head.position(), known.position())) {
            broken(last.position() + 1, Fault.MISSING);
        } else if (fault == null && last.position() == head.position() && !Arrays.equals(last.hash(), head.hash())) {
            broken(last.position(), Fault.ALTERED);
        }
        return new AuditVerification(
                fault == null,
                fault != null || atTheEnd,
                last.position(),
                HexFormat.of().formatHex(last.hash()),
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

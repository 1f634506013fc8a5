package cn.reserve.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What looking along the chain has found until now.
 *
 * @param intact whether every entry that was checked follows from the one before it
 * @param complete false while entries are left: go on after this one
 * @param entries how many were checked from the beginning, which is the position of the last of them
 * @param checkedHash that entry's hash, hexadecimal
 * @param headPosition the chain's end; keep it with {@code headHash} elsewhere, to prove later that nothing before it changed
 * @param headHash hexadecimal
 * @param brokenAt position of the first entry that does not fit, null when intact
 * @param fault what is wrong there
 */
public record AuditVerification(
        boolean intact,
        boolean complete,
        long entries,
        String checkedHash,
        long headPosition,
        String headHash,
        @Nullable Long brokenAt,
        @Nullable Fault fault) {

    ChainLink end() {
        return ChainLink.of(entries, checkedHash);
    }

    /** What can be wrong with an entry. */
    public enum Fault {
        /** No entry stands at this position. */
        MISSING,
        /** The entry was written for another position. */
        MOVED,
        /** The entry, or its hash, is not the one that was written. */
        ALTERED,
        /** The entry stands behind the chain's recorded end. */
        ADDED,
        /** The entry is not the one that was known from outside. */
        NOT_AS_KNOWN
    }
}

package cn.reserve.supplydemand.exchange.packages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A package that is not taken; nothing of it is. */
public final class PackageRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final String detail;
    private final transient List<RowFault> faults;
    private final transient @Nullable Manifest claimed;

    private PackageRefused(RefusalReason reason, String detail, List<RowFault> faults, @Nullable Manifest claimed) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.claimed = claimed;
    }

    /**
     * Refuses.
     *
     * @param detail what it is about: a name, a number, a part; empty when the reason says all
     */
    public static PackageRefused because(RefusalReason reason, String detail) {
        return new PackageRefused(reason, detail, List.of(), null);
    }

    /** Refuses for its rows. */
    public static PackageRefused forRows(List<RowFault> faults) {
        return new PackageRefused(RefusalReason.WRONG_ROWS, "", faults, null);
    }

    /** The same with what the package says of itself, true or not. */
    public PackageRefused of(Manifest manifest) {
        return new PackageRefused(reason, detail, faults, manifest);
    }

    public RefusalReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public List<RowFault> faults() {
        return faults;
    }

    public Optional<Manifest> claimed() {
        return Optional.ofNullable(claimed);
    }
}

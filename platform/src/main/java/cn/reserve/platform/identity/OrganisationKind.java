package cn.reserve.platform.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What kind of organisation a person belongs to; {@link #NONE} for applicants and machines. */
public enum OrganisationKind {
    ENTERPRISE("enterprise"),
    BANK("bank"),
    BUREAU("bureau"),
    DISTRICT("district"),
    COMMISSION("commission"),
    CENTRAL_BANK("central-bank"),
    FINANCE("finance"),
    PLATFORM("platform"),
    NONE("none");

    private final String wire;

    OrganisationKind(String wire) {
        this.wire = wire;
    }

    /** Name in tokens. */
    public String wire() {
        return wire;
    }

    /** The kind of a wire name; {@link #NONE} when absent or unknown. */
    public static OrganisationKind fromWire(@Nullable String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(name))
                .findFirst()
                .orElse(NONE);
    }
}

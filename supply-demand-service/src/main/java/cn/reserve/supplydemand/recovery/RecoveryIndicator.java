package cn.reserve.supplydemand.recovery;

/** What the plans count of recovery, each per year. */
public enum RecoveryIndicator {
    END_OF_LIFE_VEHICLES(RecoveryUnit.VEHICLES),
    USED_VEHICLE_SALES(RecoveryUnit.VEHICLES),
    WASTE_APPLIANCES(RecoveryUnit.PIECES),
    RECYCLED_RESOURCES(RecoveryUnit.TONNES),
    RENEWABLE_MATERIAL_SHARE(RecoveryUnit.PERCENT),
    STANDARDISED_STATIONS(RecoveryUnit.SITES);

    private final RecoveryUnit unit;

    RecoveryIndicator(RecoveryUnit unit) {
        this.unit = unit;
    }

    RecoveryUnit unit() {
        return unit;
    }

    /** Whether the counties' figures add up to the city's. */
    boolean addsUp() {
        return unit != RecoveryUnit.PERCENT;
    }

    /** Whether the register counts it, so that nobody enters it. */
    boolean isCounted() {
        return this == STANDARDISED_STATIONS;
    }
}

package cn.reserve.supplydemand.network;

/** What a site takes in or trades. */
public enum RecoveredGoods {
    END_OF_LIFE_VEHICLES,
    HOUSEHOLD_APPLIANCES,
    ELECTRONICS,
    FURNITURE,
    STEEL,
    NONFERROUS_METALS,
    PAPER,
    PLASTICS,
    GLASS,
    TEXTILES,
    BATTERIES,
    MACHINERY,
    USED_VEHICLES,
    USED_GOODS,
    OTHER
}

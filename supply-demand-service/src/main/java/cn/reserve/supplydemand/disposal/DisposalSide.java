package cn.reserve.supplydemand.disposal;

/** On which side of a case somebody stands. */
public enum DisposalSide {
    /** Whose equipment it is. */
    ENTERPRISE,
    /** Whoever was chosen to take it. */
    RECYCLER,
    /** A recycler that the equipment fits, or that has bid for it. */
    BIDDER,
    /** The district of the enterprise and the economy bureau: they check certificates. */
    CHECKER,
    /** Everybody else who may know of it. */
    OFFICE
}

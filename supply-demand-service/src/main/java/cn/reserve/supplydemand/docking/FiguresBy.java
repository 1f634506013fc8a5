package cn.reserve.supplydemand.docking;

/** What the figures are added up by. */
public enum FiguresBy {
    COUNTY("r.buyer_county", "r.buyer_county"),
    CATEGORY("r.category", "r.category"),
    MONTH("to_char(r.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM')", "to_char(r.agreed_on, 'YYYY-MM')");

    private final String ofOpened;
    private final String ofAgreed;

    FiguresBy(String ofOpened, String ofAgreed) {
        this.ofOpened = ofOpened;
        this.ofAgreed = ofAgreed;
    }

    /** Expression that groups cases by when they were opened. */
    String ofOpened() {
        return ofOpened;
    }

    /** Expression that groups agreements by their day. */
    String ofAgreed() {
        return ofAgreed;
    }
}

package cn.reserve.supplydemand.recycler;

/**
 * Part of why retired equipment fits a recycler.
 *
 * @param says the business kind's code, the word among the materials, or the qualification's number
 */
public record FitReason(Part part, String says) {
    /** What was looked at. */
    public enum Part {
        BUSINESS_KIND,
        MATERIALS,
        QUALIFICATION
    }
}

package cn.reserve.library.plantext;

/** How a plan text says its measures. */
public enum PlanStructure {
    ANNEX_TABLE,
    ANNEX_LINES,
    LEAD_SENTENCES,
    UNKNOWN
}

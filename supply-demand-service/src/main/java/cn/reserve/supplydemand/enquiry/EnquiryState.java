package cn.reserve.supplydemand.enquiry;

/** Whether an enquiry has its answer. */
public enum EnquiryState {
    OPEN,
    ANSWERED,
    /** By whoever asked. */
    WITHDRAWN,
    /** By the supplier, without an answer. */
    CLOSED
}

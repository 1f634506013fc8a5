package cn.reserve.supplydemand.enquiry;

/** On which side of an enquiry somebody stands. */
public enum EnquirySide {
    ASKED,
    RECEIVED
}

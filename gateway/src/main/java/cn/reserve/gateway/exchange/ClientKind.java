package cn.reserve.gateway.exchange;

/** How a request says who it is; the closed set of values keeps log and metrics small. */
public enum ClientKind {
    ANONYMOUS,
    SESSION,
    BEARER
}

package cn.reserve.gateway.exchange;

/** Which set of security headers an answer carries. */
public enum HeaderPolicy {
    /** Data: nothing in it may ever run. */
    DATA,
    /** The web app's pages and files. */
    PAGE,
    /** The API documentation, whose viewer sets inline styles. */
    DOCUMENTATION,
    /** Pages of the identity provider, which brings its own content security policy. */
    IDENTITY
}

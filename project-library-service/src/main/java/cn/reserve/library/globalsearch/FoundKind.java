package cn.reserve.library.globalsearch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is searched, in the order in which it is shown. */
@Schema(name = "FoundKind")
public enum FoundKind {
    PROJECT,
    ENTERPRISE,
    POLICY_DOCUMENT,
    POLICY_CLAUSE,
    WHITELIST_BATCH,
    MEASURE
}

package cn.reserve.platform.audit;

/**
 * Somebody, or the service itself, does something with a record; fired with each act's entry, within its transaction. A look is no act.
 *
 * @param subjectId the entry's
 */
public record Acted(String subjectId) {}

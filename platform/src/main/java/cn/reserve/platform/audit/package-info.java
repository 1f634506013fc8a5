/**
 * Who did what to which record when: append-only at the database's permission level and chained by SHA-256, so that an
 * altered, removed or exchanged entry shows. Whoever wants to know of acts observes {@link cn.reserve.platform.audit.Acted}; looks are
 * recorded and are no acts.
 */
@NullMarked
package cn.reserve.platform.audit;

import org.jspecify.annotations.NullMarked;

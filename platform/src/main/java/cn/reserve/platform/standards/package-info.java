/**
 * Public standards as code and data: unified social credit codes (GB 32100-2015), bank numbers (CNAPS), project codes (GB/T 40058-2021),
 * versioned code tables and working days.
 *
 * <p>Code tables: {@code divisions}, {@code industries}, {@code banks}, {@code workdays}. Each import of a file is a version. A row is valid
 * from a day until a day (exclusive, open while current); a code that a later version lacks is retired and still resolves, for rows that were
 * written while it was current. The platform ships a small core; the full tables are imported by
 * {@code POST /codes/{table}/versions}.
 */
@NullMarked
package cn.reserve.platform.standards;

import org.jspecify.annotations.NullMarked;

/**
 * Lists over large tables: filters, text search, sorting, pages and cursors as one small SQL builder.
 *
 * <p>Text search finds any part of a text, also two-character Chinese words: {@code search_parts(text)} cuts a text into its single
 * characters and pairs, a GIN index holds them, and a LIKE rechecks the candidates. Totals are counted to 10,000 at most.
 * Sort keys are constants with an index each; the id breaks ties.
 */
@NullMarked
package cn.reserve.library.search;

import org.jspecify.annotations.NullMarked;

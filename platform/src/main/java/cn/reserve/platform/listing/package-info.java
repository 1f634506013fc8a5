/**
 * Lists over large tables: filters, text search, sorting, pages and cursors as one small SQL builder.
 *
 * <p>A feature has a {@code …Search} with its query parameters (read by {@link cn.reserve.platform.listing.Parameters}, so that a wrong
 * value answers 400 with the parameter's name), an enum of {@link cn.reserve.platform.listing.ListSort} with an index behind each
 * constant, and a {@link cn.reserve.platform.listing.ListQuery} that its repository fills and reads a page of. The id breaks ties.
 * Totals are counted to 10,000 at most, hits of words to 2,000. A list whose filters combine freely is {@link
 * cn.reserve.platform.listing.ListQuery#countedFirst}.
 *
 * <p>Text search finds any part of a text, also two-character Chinese words and single characters: the database's {@code
 * search_keys(text)} cuts a text into its single characters and pairs of neighbours, a stored column holds them under a GIN index, and
 * a LIKE rechecks the candidates. Where writing is hot, {@code bigrams(text)} keeps the pairs alone at half the cost; a search for one
 * character ({@link cn.reserve.platform.listing.SearchText#isOneCharacter}) is then the LIKE by itself. A blank search text is no
 * filter; one longer than 100 characters is refused.
 */
@NullMarked
package cn.reserve.platform.listing;

import org.jspecify.annotations.NullMarked;

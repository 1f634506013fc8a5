/**
 * A project on paper: the form in its sections, the attachments with their sums, what the rules say, and the review timeline, as one PDF.
 *
 * <ul>
 *   <li>Made for whoever sees the project and its attachments; contact data is masked and the look noted as on the page, and what the rules
 *       say is for commission and auditor only.
 *   <li>Noto Sans SC is embedded as a subset, with a map back to Unicode: the text can be searched and copied.
 *   <li>Goes out as a file to keep: browsers' viewers are not trusted with it.
 * </ul>
 */
@NullMarked
package cn.reserve.library.document;

import org.jspecify.annotations.NullMarked;

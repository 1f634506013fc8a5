/**
 * What a reviewer asks to be mended: reasons, each pinned to a field of the form.
 *
 * <p>Shared by every record that can be returned (enterprise files, projects). A return without a reason is refused, because
 * the person who mends needs to know where to look.
 */
@NullMarked
package cn.reserve.library.correction;

import org.jspecify.annotations.NullMarked;

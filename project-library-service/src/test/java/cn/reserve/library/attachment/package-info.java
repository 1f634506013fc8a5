/** Tests of attachments. */
@NullMarked
package cn.reserve.library.attachment;

import org.jspecify.annotations.NullMarked;

package cn.reserve.library.attachment;

import cn.reserve.library.form.Permit;
import org.jspecify.annotations.Nullable;

/** Kind and name of a file that somebody wants to attach. */
record AttachmentWish(AttachmentKind kind, Permit.@Nullable Kind permitKind, String name) {}

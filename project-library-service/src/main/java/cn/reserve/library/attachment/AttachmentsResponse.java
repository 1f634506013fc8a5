package cn.reserve.library.attachment;

import java.util.List;

/**
 * The attachments of a project, oldest first.
 *
 * @param changeable whether the caller may add and remove now
 * @param mostCount how many a project may have
 * @param mostBytes size of one
 */
public record AttachmentsResponse(List<AttachmentResponse> items, boolean changeable, int mostCount, long mostBytes) {}

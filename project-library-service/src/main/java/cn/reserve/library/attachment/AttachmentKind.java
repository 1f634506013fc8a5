package cn.reserve.library.attachment;

/** What an attachment shows. */
public enum AttachmentKind {
    FILING,
    PLANNING,
    LAND,
    ENERGY,
    ENVIRONMENT,
    SAFETY,
    CONTRACT,
    PHOTO,
    OTHER
}

package cn.reserve.supplydemand.sheettemplate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a version counts. */
@Schema(name = "TemplateState")
public enum TemplateState {
    DRAFT,
    RELEASED,
    /** A later version was released; what runs under this one keeps it. */
    ENDED
}

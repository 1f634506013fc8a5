package cn.reserve.library.contact;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to call about a project.
 *
 * @param until last day on which it may be shown
 */
@Schema(name = "ProjectContact")
record ContactResponse(String name, String phone, LocalDate until) {}

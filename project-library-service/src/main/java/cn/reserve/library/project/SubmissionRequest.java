package cn.reserve.library.project;

import cn.reserve.platform.rest.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a submission.
 *
 * @param reply to the reviewer who returned the project, in words; kept with the submission on the timeline
 */
public record SubmissionRequest(
        @PlainText(max = 500, lines = true) @Nullable String reply) {}

package cn.reserve.library.document;

import cn.reserve.library.attachment.AttachmentResponse;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.timeline.Step;
import java.time.Instant;
import java.util.List;

/**
 * What goes on paper.
 *
 * @param verdicts what the rules say; empty for whom it is not
 * @param at when it was printed
 * @param by for whom
 */
record Printed(
        ProjectResponse project,
        List<AttachmentResponse> attachments,
        List<RuleVerdict> verdicts,
        List<Step> steps,
        Instant at,
        String by) {}

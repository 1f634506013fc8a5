package cn.reserve.library.document;

import cn.reserve.library.attachment.AttachmentResponse;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.timeline.Step;
import cn.reserve.platform.rest.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What goes on paper.
 *
 * @param version the last submitted one, as people count them; 0 before the first
 * @param mending whether the form holds changes that are not submitted yet
 * @param industry class by its name
 * @param banks intended ones by their names
 * @param verdicts what the rules say; empty for whom it is not
 * @param programmes what people call the programmes of those rules
 * @param at when it was printed
 * @param by for whom
 */
record Printed(
        ProjectResponse project,
        int version,
        boolean mending,
        String industry,
        List<String> banks,
        List<AttachmentResponse> attachments,
        List<RuleVerdict> verdicts,
        Map<String, Wording> programmes,
        List<Step> steps,
        Instant at,
        String by) {}

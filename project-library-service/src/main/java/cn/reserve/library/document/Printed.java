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
 * @param industry class by its name
 * @param banks intended ones by their names
 * @param verdicts what the rules say; empty for whom it is not
 * @param programmes what people call the programmes of those rules
 * @param at when it was printed
 * @param by for whom
 */
record Printed(
        ProjectResponse project,
        String industry,
        List<String> banks,
        List<AttachmentResponse> attachments,
        List<RuleVerdict> verdicts,
        Map<String, Wording> programmes,
        List<Step> steps,
        Instant at,
        String by) {}

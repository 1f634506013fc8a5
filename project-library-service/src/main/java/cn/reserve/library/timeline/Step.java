package cn.reserve.library.timeline;

import cn.reserve.library.correction.FieldReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a project.
 *
 * @param role in which the person acted, e.g. {@code district-reviewer}
 * @param action past-tense wire name, e.g. {@code submitted}
 * @param fromState null for the first step
 * @param reasons given with a return
 * @param note in words, e.g. the reason of a removal
 */
public record Step(
        Instant at,
        String personName,
        String organisationName,
        String role,
        String action,
        @Nullable String fromState,
        String toState,
        List<FieldReason> reasons,
        @Nullable String note) {}

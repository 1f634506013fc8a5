package cn.reserve.library.judging;

import cn.reserve.library.form.Field;
import cn.reserve.library.rules.Verdict;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project that a rule judges otherwise than before.
 *
 * @param was null where the rule did not judge before
 * @param listed whether the project is on the whitelist or in an open batch
 */
@Schema(name = "PolicyChange")
public record ChangeRow(
        UUID projectId,
        String projectName,
        String enterpriseName,
        Field field,
        String countyName,
        String ruleId,
        @Nullable Verdict was,
        Verdict becomes,
        boolean listed) {}

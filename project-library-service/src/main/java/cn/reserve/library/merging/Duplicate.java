package cn.reserve.library.merging;

import cn.reserve.library.enterprise.EnterpriseState;
import java.util.List;
import java.util.UUID;

/**
 * A file that may be the same enterprise.
 *
 * @param reasons why; the strongest first
 * @param projects how many it has
 */
public record Duplicate(
        UUID id,
        String uscc,
        String name,
        String countyName,
        EnterpriseState state,
        List<DuplicateReason> reasons,
        long projects) {}

package cn.reserve.platform.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file changes: a pure comparison of what is current with what the file holds.
 *
 * @param added rows whose code is not current
 * @param changed rows whose code is current with other content
 * @param retired codes that are current and in the range of the file, but not in it
 * @param unchanged number of rows that are the same
 */
record CodeDifference(List<CodeRow> added, List<CodeRow> changed, List<String> retired, int unchanged) {

    /**
     * Compares.
     *
     * @param kept codes that must not be retired although the file lacks them: those of refused rows
     * @param inRange which codes the file claims to list completely
     */
    static CodeDifference between(
            Map<String, CodeRow> current, Map<String, CodeRow> file, Set<String> kept, Predicate<String> inRange) {
        List<CodeRow> added = new ArrayList<>();
        List<CodeRow> changed = new ArrayList<>();
        int unchanged = 0;
        for (CodeRow row : file.values()) {
            CodeRow before = current.get(row.code());
            if (before == null) {
                added.add(row);
            } else if (before.equals(row)) {
                unchanged++;
            } else {
                changed.add(row);
            }
        }
        List<String> retired = current.keySet().stream()
                .filter(code -> !file.containsKey(code) && !kept.contains(code) && inRange.test(code))
                .sorted()
                .toList();
        return new CodeDifference(added, changed, retired, unchanged);
    }

    boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && retired.isEmpty();
    }
}

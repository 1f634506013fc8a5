package cn.reserve.library.change;

import cn.reserve.library.project.Project;
import java.util.List;

/**
 * What a change request says.
 *
 * @param trial the project as it would be
 * @param changed top-level fields that differ from what the project has now
 */
record ChangeContent(String reason, Project trial, List<String> changed) {}

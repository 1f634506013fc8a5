package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;

/**
 * What the enterprise has mended in a returned project and not handed in again. Until then it is the enterprise's own business: everybody
 * else goes on reading what was submitted.
 *
 * @param countyName as the code table had it when the form was saved
 */
record Amendment(ProjectRequest form, String countyName) {}

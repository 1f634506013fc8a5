package cn.reserve.library.people;

import java.util.List;

/**
 * An enterprise's people, longest first.
 *
 * @param mayInvite whether the caller is responsible for them
 */
public record PeopleResponse(List<PersonResponse> items, boolean mayInvite) {}

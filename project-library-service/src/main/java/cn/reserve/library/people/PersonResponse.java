package cn.reserve.library.people;

import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.MemberState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One of an enterprise's people.
 *
 * @param name empty when the person was never here since names are noted, as may be {@code username}
 * @param responsible whether this person invites and takes out
 * @param own whether it is the caller
 */
public record PersonResponse(
        UUID id,
        long version,
        String name,
        String username,
        boolean responsible,
        boolean own,
        MemberState state,
        Instant since,
        List<PersonAction> actions) {

    static PersonResponse of(Member member, boolean own, List<PersonAction> actions) {
        return new PersonResponse(
                member.id(),
                member.version(),
                member.name(),
                member.username(),
                member.isResponsible(),
                own,
                member.state(),
                member.since(),
                actions);
    }
}

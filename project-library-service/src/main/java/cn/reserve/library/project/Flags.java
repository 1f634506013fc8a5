package cn.reserve.library.project;

import cn.reserve.platform.rest.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the consistency checks say about a form.
 *
 * @param found all of them, in the order of their codes
 * @param open how many nobody has accepted yet
 */
@Embeddable
public record Flags(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "flags", nullable = false)
        List<Flag> found,

        @Column(name = "flag_count", nullable = false) int open) {

    /** Nothing was found. */
    public static final Flags NONE = of(List.of());

    /** Defensive copy. */
    public Flags {
        found = List.copyOf(found);
    }

    static Flags of(List<Flag> found) {
        long open = found.stream()
                .filter(flag -> flag.state() != Flag.State.ACCEPTED)
                .count();
        return new Flags(found, (int) open);
    }

    /** Whether a check found this. */
    public boolean has(FlagCode code) {
        return found.stream().anyMatch(flag -> flag.code() == code);
    }

    /** The same with one of them accepted by a reviewer. */
    public Flags accepted(FlagCode code, String reviewer) {
        return of(found.stream()
                .map(flag -> flag.code() == code ? flag.accept(reviewer) : flag)
                .toList());
    }

    /** The same with what the enterprise says to one of them. */
    public Flags justified(FlagCode code, String text) {
        return of(found.stream()
                .map(flag -> flag.code() == code ? flag.justify(text) : flag)
                .toList());
    }

    /** Whether a reviewer has accepted this. */
    public boolean isAccepted(FlagCode code) {
        return found.stream().anyMatch(flag -> flag.code() == code && flag.state() == Flag.State.ACCEPTED);
    }

    /** The form changed: what was accepted has to be looked at again. */
    public Flags reopened() {
        return of(found.stream().map(Flag::reopen).toList());
    }

    /** The red ones that are neither mended nor accepted, in words. */
    public List<Wording> openRed() {
        return found.stream().filter(Flag::isOpenRed).map(Flag::wording).toList();
    }
}

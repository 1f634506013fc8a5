package cn.reserve.library.project;

import java.util.List;

/**
 * Which bureaus countersign a project beside its lead unit.
 *
 * @param coUnits codes of the bureaus that have to
 * @param signed codes of those that did in this round
 */
public record Signing(List<String> coUnits, List<String> signed) {

    /** Nobody has to. */
    public static final Signing NONE = new Signing(List.of(), List.of());

    /** Defensive copy. */
    public Signing {
        coUnits = List.copyOf(coUnits);
        signed = List.copyOf(signed);
    }

    /** Those that have to and did not. */
    public List<String> missing() {
        return coUnits.stream().filter(bureau -> !signed.contains(bureau)).toList();
    }
}

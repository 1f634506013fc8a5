package cn.reserve.library.stacking;

import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other features may know of the programmes: which give money, and which exclude each other. */
@ApplicationScoped
public class ProgrammeLaw {
    private final Programmes programmes;

    ProgrammeLaw(Programmes programmes) {
        this.programmes = programmes;
    }

    /** A programme that gives money. */
    public record Giving(String id, String nameZh, String nameEn, String clause) {}

    /** That two programmes exclude each other, by which clause. */
    public record Exclusion(String other, String clause, String zh, String en) {}

    /** The programmes that give money, in their order. */
    public List<Giving> giving() {
        return programmes.all().stream()
                .filter(Programme::givesMoney)
                .map(each -> new Giving(each.id(), each.nameZh(), each.nameEn(), each.clause()))
                .toList();
    }

    /** What people call a programme; one that nobody named stands for itself. */
    public Wording name(String programme) {
        return programmes.all().stream()
                .filter(each -> each.id().equals(programme))
                .map(each -> new Wording(each.nameZh(), each.nameEn()))
                .findFirst()
                .orElseGet(() -> new Wording(programme, programme));
    }

    /** Whether a programme gives money by a document of that day. */
    public boolean givesOn(String programme, LocalDate day) {
        return programmes.all().stream()
                .anyMatch(each -> each.id().equals(programme) && each.givesMoney() && each.isInForceOn(day));
    }

    /** The first exclusion between a programme and any of the others, whichever of the two names it. */
    public Optional<Exclusion> exclusion(String programme, Collection<String> others) {
        return programmes.relations().stream()
                .filter(relation -> relation.is(Relation.Kind.EXCLUDES))
                .map(Relation::response)
                .flatMap(relation -> {
                    if (relation.programme().equals(programme) && others.contains(relation.other())) {
                        return Stream.of(exclusion(relation, relation.other()));
                    }
                    return relation.other().equals(programme) && others.contains(relation.programme())
                            ? Stream.of(exclusion(relation, relation.programme()))
                            : Stream.empty();
                })
                .findFirst();
    }

    private static Exclusion exclusion(StackingResponse.Relation relation, String other) {
        return new Exclusion(other, relation.clause(), relation.zh(), relation.en());
    }
}

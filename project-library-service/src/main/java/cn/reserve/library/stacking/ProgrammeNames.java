package cn.reserve.library.stacking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the programmes, for other features. */
@ApplicationScoped
public class ProgrammeNames {
    private final Programmes programmes;

    ProgrammeNames(Programmes programmes) {
        this.programmes = programmes;
    }

    /** A name in both languages. */
    public record Name(String zh, String en) {}

    /** Names by programme; one that a rule made up has none. */
    @Transactional
    public Map<String, Name> all() {
        return programmes.all().stream()
                .collect(
                        Collectors.toMap(Programme::id, programme -> new Name(programme.nameZh(), programme.nameEn())));
    }
}

package cn.reserve.library.rules;

import cn.reserve.library.day.DayRange;
import cn.reserve.platform.rest.Problems;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The rules, and what they say about a project. */
@ApplicationScoped
public class PolicyRules {
    private static final Logger LOG = Logger.getLogger(PolicyRules.class);

    private final RuleVersions versions;
    private final RuleProgrammes programmes;
    private final Map<Integer, Condition> compiled = new ConcurrentHashMap<>();

    PolicyRules(RuleVersions versions, RuleProgrammes programmes) {
        this.versions = versions;
        this.programmes = programmes;
    }

    /**
     * Compiles what is in force. A condition that an earlier version took and this one does not is told in the log and to the system
     * administrator; it blocks its programme, and nothing else.
     */
    @Transactional
    void checkAll(@Observes StartupEvent started) {
        versions.all(false).forEach(this::condition);
    }

    /**
     * What every rule valid on a day says.
     *
     * @param on day of judgement, valid from and to inclusive
     */
    @Transactional
    public Judgement judge(Facts facts, LocalDate on) {
        return on(on).judge(facts);
    }

    /** The rules of a day, ready to judge. */
    @Transactional
    public RuleSet on(LocalDate day) {
        return ready(versions.on(day));
    }

    /** Versions by the numbers that stand for them; unknown ones are left out. */
    @Transactional
    public RuleSet bySerials(Collection<Integer> serials) {
        return ready(versions.bySerials(serials));
    }

    /** A condition that is no rule yet, under a name for its verdicts. */
    public RuleSet trying(String condition) {
        RuleVersion draft = RuleVersion.unnamed(condition);
        return new RuleSet(List.of(new RuleSet.Ready(draft, ConditionCheck.require(condition))), Set.of());
    }

    /**
     * A draft as it is, for those who compare. A version in force has nothing left to compare with: its days are its own.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code rule.not-found}; 409 {@code rule.not-draft}
     */
    @Transactional
    public Compared compared(String ruleId, int number) {
        RuleVersion version = versions.one(ruleId, number);
        if (version.state() != RuleState.DRAFT) {
            throw Problems.conflict("rule.not-draft", ruleId, number);
        }
        List<Integer> before = versions.on(version.validFrom()).stream()
                .filter(other -> other.ruleId().equals(ruleId) && other.number() != number)
                .map(RuleVersion::serial)
                .toList();
        return new Compared(version.serial(), version.revision(), version.validFrom(), before);
    }

    /** Revision of a version; empty when it is gone. */
    @Transactional
    public Optional<Long> revision(String ruleId, int number) {
        return versions.of(ruleId).stream()
                .filter(version -> version.number() == number)
                .map(RuleVersion::revision)
                .findFirst();
    }

    /**
     * A version beside the one it would take the place of.
     *
     * @param serial number that stands for the version
     * @param before the same for the version in force on its first day; empty for a new rule
     */
    public record Compared(int serial, long revision, LocalDate validFrom, List<Integer> before) {

        /** Defensive copy. */
        public Compared {
            before = List.copyOf(before);
        }
    }

    /**
     * Versions in force, on a day or ever.
     *
     * @param on ISO date; null for all days
     * @param drafts whether drafts, and what was withdrawn before it began, are told too
     */
    @Transactional
    List<PolicyRuleResponse> list(@Nullable String on, boolean drafts) {
        List<RuleVersion> found =
                on == null || on.isBlank() ? versions.all(drafts) : versions.on(DayRange.read("on", on));
        return found.stream().map(version -> response(version, "")).toList();
    }

    /** Drafts that wait for somebody else than their authors to enact them: this person. */
    @Transactional
    public long draftsToEnact(String subject) {
        return versions.draftsOfOthers(subject);
    }

    /**
     * One version.
     *
     * @param reader subject of who reads
     */
    @Transactional
    PolicyRuleResponse one(String ruleId, int number, boolean drafts, String reader) {
        RuleVersion version = versions.one(ruleId, number);
        if (version.state() != RuleState.IN_FORCE && !drafts) {
            throw Problems.notFound("rule");
        }
        return response(version, reader);
    }

    private PolicyRuleResponse response(RuleVersion version, String reader) {
        return version.response(!condition(version).isComputable(), reader);
    }

    private RuleSet ready(List<RuleVersion> found) {
        List<RuleSet.Ready> rules = found.stream()
                .map(version -> new RuleSet.Ready(version, condition(version)))
                .toList();
        return new RuleSet(rules, programmes.relending());
    }

    /** Only what can no longer change is kept. */
    private Condition condition(RuleVersion rule) {
        return rule.state() == RuleState.DRAFT
                ? compiled(rule)
                : compiled.computeIfAbsent(rule.serial(), _ -> compiled(rule));
    }

    private static Condition compiled(RuleVersion rule) {
        try {
            return Condition.of(rule.ruleId(), rule.condition());
        } catch (RuleNotValid broken) {
            LOG.errorf(
                    "A rule cannot be computed and blocks its programme: draft a new version rule=%s number=%d state=%s cause=%s",
                    rule.ruleId(), rule.number(), rule.state(), broken.getMessage());
            return Condition.NOT_COMPUTABLE;
        }
    }
}

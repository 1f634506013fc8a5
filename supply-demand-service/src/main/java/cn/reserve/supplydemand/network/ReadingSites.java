package cn.reserve.supplydemand.network;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.county.Counties;
import cn.reserve.supplydemand.network.NetworkBoard.CountyNetwork;
import cn.reserve.supplydemand.network.NetworkBoard.SitesOfKind;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the register as far as the caller may. */
@ApplicationScoped
public class ReadingSites {
    private final RecyclingSites sites;
    private final Participants participants;
    private final Counties counties;
    private final TellingOfSites telling;
    private final Caller caller;

    ReadingSites(
            RecyclingSites sites, Participants participants, Counties counties, TellingOfSites telling, Caller caller) {
        this.sites = sites;
        this.participants = participants;
        this.counties = counties;
        this.telling = telling;
        this.caller = caller;
    }

    /**
     * One site.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when there is none that the caller may know of
     */
    @Transactional
    SiteResponse one(UUID id) {
        return sites.findByIdOptional(id)
                .filter(SiteViewer.of(caller)::admits)
                .map(telling::seen)
                .orElseThrow(() -> Problems.notFound("recycling-site"));
    }

    @Transactional
    Page<SiteResponse> page(SiteSearch search, PageParams paging) {
        SiteViewer viewer = SiteViewer.of(caller);
        Page<RecyclingSite> page = sites.page(search.query(viewer), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        LocalDate today = telling.today();
        return page.map(site -> SiteResponse.of(site, Participants.in(owners, site.uscc()), viewer, today));
    }

    /** All that the search finds, for an export. */
    ListRows<SiteResponse> every(SiteSearch search) {
        SiteViewer viewer = SiteViewer.of(caller);
        LocalDate today = telling.today();
        return sites.every(search.query(viewer), search.order()).inPortions(rows -> {
            Map<String, Participant> owners = owners(rows);
            return rows.stream()
                    .map(site -> SiteResponse.of(site, Participants.in(owners, site.uscc()), viewer, today))
                    .toList();
        });
    }

    /** Operating sites by county and kind, counties without any too. */
    @Transactional
    NetworkBoard board() {
        Map<String, CountyNetwork> board = new LinkedHashMap<>();
        counties.all()
                .forEach(county ->
                        board.put(county.code(), new CountyNetwork(county.code(), county.name(), new ArrayList<>())));
        for (Tuple row : sites.counted(telling.today())) {
            String county = row.get("county", String.class);
            // A county that was retired since keeps its sites under the name that they were confirmed with.
            CountyNetwork known = board.computeIfAbsent(
                    county, code -> new CountyNetwork(code, row.get("county_name", String.class), new ArrayList<>()));
            known.kinds()
                    .add(new SitesOfKind(
                            SiteKind.valueOf(row.get("kind", String.class)),
                            row.get("sites", Long.class),
                            row.get("standardised", Long.class),
                            row.get("fetching", Long.class),
                            row.get("capacity", BigDecimal.class)));
        }
        return new NetworkBoard(List.copyOf(board.values()));
    }

    /** Sites that wait for the caller's district. */
    @Transactional
    public long waitingInDistrict() {
        return countedIn("r.county = ?", caller.district().orElse(""), RecyclingSites.WAITING);
    }

    /** Sites or changes of the caller's enterprise that came back. */
    @Transactional
    public long ownReturned() {
        return countedIn("r.uscc = ?", caller.organisation().orElse(""), RecyclingSites.RETURNED);
    }

    /** Operating sites of the caller's enterprise whose qualification runs out before the day, or has run out. */
    @Transactional
    public long ownRunningOut(LocalDate before) {
        return sites.count(new ListQuery("recycling_site r", "r.id")
                .where("r.uscc = ?", caller.organisation().orElse(""))
                .where("r.state = 'OPERATING' and r.qualification_until < ?", before));
    }

    /** The same in the caller's district. */
    @Transactional
    public long runningOutInDistrict(LocalDate before) {
        return sites.count(new ListQuery("recycling_site r", "r.id")
                .where("r.county = ?", caller.district().orElse(""))
                .where("r.state = 'OPERATING' and r.qualification_until < ?", before));
    }

    /** How many days ahead a qualification that runs out is shown. */
    public static int runsOutWithinDays() {
        return SitePolicy.RUNS_OUT_WITHIN_DAYS;
    }

    /** Stations by the standard at the end of a year. */
    @Transactional
    public long standardisedStations(int year) {
        return sites.standardisedStations(year);
    }

    /** The name of an operating site; empty when there is none. */
    @Transactional
    public Optional<String> operating(UUID id) {
        return sites.findByIdOptional(id)
                .filter(site -> site.state() == SiteState.OPERATING)
                .map(RecyclingSite::name);
    }

    private long countedIn(String scope, String code, String condition) {
        return sites.count(
                new ListQuery("recycling_site r", "r.id").where(scope, code).where(condition));
    }

    private Map<String, Participant> owners(List<RecyclingSite> rows) {
        return participants.named(rows.stream().map(RecyclingSite::uscc).toList());
    }
}

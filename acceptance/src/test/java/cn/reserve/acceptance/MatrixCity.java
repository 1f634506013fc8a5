package cn.reserve.acceptance;

import cn.reserve.acceptance.City.Enterprise;
import cn.reserve.localstack.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The callers and records that the matrix needs: one set of everything that is the callers' own, one that is somebody else's. */
final class MatrixCity {
    private static final String DISTRICT = "510302";
    private static final String OTHER_DISTRICT = "510304";

    /** Ids of one enterprise's records, all the way to a bank's case. */
    record Records(Map<String, String> ids) {
        String of(String noun) {
            String id = ids.get(noun);
            if (id == null) {
                throw new IllegalStateException("the matrix makes no " + noun);
            }
            return id;
        }
    }

    /** A column: who calls, and on whose records. */
    record Column(Supplier<@Nullable String> token, Records records) {}

    private static @Nullable MatrixCity made;

    private final City city;
    private final String enterpriseUser;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** Made once per run. */
    static synchronized MatrixCity of(City city) {
        MatrixCity known = made;
        if (known == null || known.city != city) {
            known = new MatrixCity(city);
            made = known;
        }
        return known;
    }

    private MatrixCity(City city) {
        this.city = city;
        city.people().newMember("bureau-housing-1", "钱进", "bureau-reviewer", "bureau-housing");
        city.people().newMember("bank-manager-b", "卫东", "bank-manager", City.BANK_B);
        Enterprise mine = city.enterprise(DISTRICT);
        Enterprise theirs = city.enterprise(OTHER_DISTRICT);
        Records own = records(mine, "INDUSTRY", "bureau-economy", "bank-officer-a");
        Records other = records(theirs, "CONSTRUCTION", "bureau-housing-1", "bank-officer-b");
        // What the other one wants is suggested for what one offers, and the other way round.
        own.ids().put("wanted", other.of("demand"));
        own.ids().put("fitting", other.of("supply"));
        other.ids().put("wanted", own.of("demand"));
        other.ids().put("fitting", own.of("supply"));
        dockings(own, other);
        diagnoses(own, mine);
        diagnoses(other, theirs);
        // What the other one retires fits one's own business, and one's own went another way.
        surveyed(mine);
        Api owner = city.as(mine.username());
        String disposal = DisposalForms.DISPOSALS + "/" + own.of("disposal");
        owner.act(disposal + "/outcome", owner.get(disposal).tag(), DisposalForms.elsewhere())
                .expect(200);
        list(own, "bureau-economy", "economy");
        list(other, "bureau-housing-1", "housing");
        enterpriseUser = mine.username();
        dispatch(own, other);
        both("enterprise", enterpriseUser, own, other);
        both("district", "district-" + DISTRICT, own, other);
        both("bureau", "bureau-economy", own, other);
        both("officer", "bank-officer-a", own, other);
        both("manager", "bank-manager-a", own, other);
        List.of(
                        "applicant",
                        "commission-preparer",
                        "commission-approver",
                        "central-bank",
                        "finance-bureau",
                        "auditor",
                        "system-admin",
                        "security-admin")
                .forEach(name ->
                        columns.put(name, new Column(() -> city.people().token(name), own)));
        columns.put("anonymous", new Column(() -> null, own));
        columns.put("feed-reader", new Column(() -> city.people().serviceToken(Part.SUPPLY_DEMAND), own));
        columns.put("contact-reader", new Column(() -> city.people().serviceToken(Part.FINANCING), own));
        columns.put("whitelist-reader", new Column(() -> city.people().creditPlatformToken(), own));
    }

    /** The person of the enterprise whose records are "own". */
    String enterpriseUser() {
        return enterpriseUser;
    }

    Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("no caller for column " + name);
        }
        return column;
    }

    /**
     * Who may do what no column may: the commerce bureau takes trade-in offers down and puts them back. Everywhere else it may what another
     * bureau may, so it has no column of its own.
     */
    Optional<Column> besides(Operation operation) {
        if (operation.path().startsWith(City.SUPPLY_DEMAND + "/catalogue/{product}/pictures/{picture}/")) {
            // The economy bureau may; the matrix has no picture.
            return Optional.of(column("bureau own"));
        }
        return operation.path().startsWith(City.SUPPLY_DEMAND + "/trade-in-offers/")
                ? Optional.of(new Column(
                        () -> city.people().token("bureau-commerce"),
                        column("bureau own").records()))
                : Optional.empty();
    }

    private void both(String role, String username, Records own, Records other) {
        columns.put(role + " own", new Column(() -> city.people().token(username), own));
        columns.put(role + " other", new Column(() -> city.people().token(username), other));
    }

    private Records records(Enterprise enterprise, String field, String bureauUser, String bankUser) {
        Map<String, String> ids = new LinkedHashMap<>();
        String project = city.admitted(
                enterprise,
                field,
                bureauUser,
                draft -> ids.put("attachment", city.attached(enterprise, draft).id()));
        ids.put("report", city.started(enterprise, project).id());
        ids.put(
                "fund",
                city.as("finance-bureau")
                        .create(City.LIBRARY + "/special-funds", Forms.fund(project))
                        .expect(201)
                        .id());
        Answer batch = city.submittedBatch(List.of(project));
        city.published(batch);
        String need = city.need(project).path("id").asText();
        people(enterprise, ids);
        ids.putAll(city.plan(field.equals("INDUSTRY") ? "economy" : "housing", bureauUser));
        ids.put("project", project);
        ids.put("change", city.proposed(enterprise, project).id());
        ids.put("batch", batch.id());
        ids.put("phrase", city.phrase());
        ids.put("need", need);
        ids.put("case", city.claimed(bankUser, need).id());
        ids.put("supply", city.filed(enterprise, "/supplies", Forms.supply()).id());
        ids.put("demand", city.filed(enterprise, "/demands", Forms.demand()).id());
        network(enterprise, ids);
        catalogue(enterprise, ids);
        submission(enterprise, ids);
        // Another project: the first one is still to be built.
        ids.put("disposal", city.retired(enterprise, city.admitted(enterprise, field, bureauUser)));
        return new Records(ids);
    }

    /** Both demands meet the supply of a third enterprise, so that neither docking is the other enterprise's too. */
    private void dockings(Records own, Records other) {
        Enterprise supplier = city.enterprise(OTHER_DISTRICT);
        String supply = city.filed(supplier, "/supplies", Forms.supply()).id();
        for (Records records : List.of(own, other)) {
            String docking = city.as(supplier.username())
                    .create(DockingForms.DOCKINGS, DockingForms.opening(records.of("demand"), supply))
                    .expect(201)
                    .id();
            records.ids().put("docking", docking);
        }
    }

    /** An application for the register, and a question to an institution that the economy bureau acts for. */
    private void diagnoses(Records records, Enterprise enterprise) {
        Api own = city.as(enterprise.username());
        String listed = city.as("bureau-economy")
                .create(DiagnosisForms.PROVIDERS, DiagnosisForms.provider())
                .expect(201)
                .id();
        Answer applied = own.create(DiagnosisForms.PROVIDERS, DiagnosisForms.provider());
        Answer asked = own.create(DiagnosisForms.DIAGNOSES, DiagnosisForms.question(listed));
        records.ids().put("service-provider", applied.expect(201).id());
        records.ids().put("diagnosis", asked.expect(201).id());
    }

    /** A confirmed site of the enterprise in its county, an offer, and a figure of the county with a target. */
    private void network(Enterprise enterprise, Map<String, String> ids) {
        Answer site = city.filed(enterprise, "/recycling-sites", NetworkForms.site(enterprise.county()));
        city.as("district-" + enterprise.county())
                .act(City.SUPPLY_DEMAND + "/recycling-sites/" + site.id() + "/confirmation", site.tag(), null)
                .expect(200);
        ids.put("site", site.id());
        ids.put(
                "offer",
                city.filed(enterprise, "/trade-in-offers", NetworkForms.offer()).id());
        ids.put(
                "figure",
                city.as("commission-preparer")
                        .create(
                                City.SUPPLY_DEMAND + "/recovery-figures",
                                NetworkForms.figure(enterprise.county(), 2001))
                        .expect(201)
                        .id());
        ids.put(
                "goal",
                city.as("commission-preparer")
                        .create(City.SUPPLY_DEMAND + "/recovery-targets", NetworkForms.target())
                        .expect(201)
                        .id());
    }

    /** Consumer goods of the enterprise, and a question about its supply by somebody who has no column. */
    private void catalogue(Enterprise enterprise, Map<String, String> ids) {
        ids.put(
                "good",
                city.filed(enterprise, "/consumer-goods", CatalogueForms.good()).id());
        ids.put(
                "enquiry",
                city.as("bureau-commerce")
                        .create(
                                City.SUPPLY_DEMAND + "/catalogue/" + ids.get("supply") + "/enquiries",
                                CatalogueForms.question())
                        .expect(201)
                        .id());
    }

    /** A frozen round of the enterprise's county alone, its submission, and a row of it. */
    private void submission(Enterprise enterprise, Map<String, String> ids) {
        Api bureau = city.as("bureau-economy");
        String rounds = "/api/supply-demand/collection-rounds";
        Answer drafted =
                bureau.create(rounds, SheetForms.round(enterprise.county())).expect(201);
        Answer opened = bureau.act(rounds + "/" + drafted.id() + "/opening", drafted.tag(), null)
                .expect(200);
        Api own = city.as(enterprise.username());
        Answer submission = own.send("PUT", rounds + "/" + drafted.id() + "/own-submission", null)
                .expect(200);
        ids.put("collection", drafted.id());
        ids.put("submission", submission.id());
        ids.put(
                "row",
                own.create("/api/supply-demand/submissions/" + submission.id() + "/rows", SheetForms.row())
                        .expect(201)
                        .id());
        // Frozen, so that there is an edition; what is no longer possible then is refused by the round, not by a right.
        Answer closed = bureau.act(rounds + "/" + drafted.id() + "/closing", opened.tag(), null)
                .expect(200);
        bureau.act(rounds + "/" + drafted.id() + "/freezing", closed.tag(), null)
                .expect(200);
    }

    /** The enterprise's survey, passed by its district: it stands in the register of recyclers. */
    private void surveyed(Enterprise enterprise) {
        Api bureau = city.as("bureau-economy");
        String rounds = City.SUPPLY_DEMAND + "/collection-rounds";
        Answer drafted =
                bureau.create(rounds, SheetForms.survey(enterprise.county())).expect(201);
        bureau.act(rounds + "/" + drafted.id() + "/opening", drafted.tag(), null)
                .expect(200);
        Api own = city.as(enterprise.username());
        String submission = City.SUPPLY_DEMAND + "/submissions/"
                + own.send("PUT", rounds + "/" + drafted.id() + "/own-submission", null)
                        .expect(200)
                        .id();
        own.create(submission + "/rows", SheetForms.surveyRow()).expect(201);
        own.act(submission + "/handing-in", own.get(submission).tag(), null).expect(200);
        Api district = city.as("district-" + enterprise.county());
        district.act(submission + "/pass", district.get(submission).tag(), null).expect(200);
    }

    /** A type of lists of a bureau, the bureau's own list, and an item. */
    private void list(Records records, String bureauUser, String bureau) {
        Api admin = city.as("system-admin");
        String code = "probe-" + UUID.randomUUID().toString().substring(0, 13);
        Answer type = admin.create(City.LIBRARY + "/list-types", ListForms.type(code, bureau))
                .expect(201);
        city.as("system-admin-b")
                .act(City.LIBRARY + "/list-types/" + code + "/draft/enactment", type.tag(), null)
                .expect(200);
        String list = city.as(bureauUser)
                .create(City.LIBRARY + "/annual-lists", Map.of("type", code, "year", 2026))
                .expect(201)
                .json()
                .path("list")
                .path("id")
                .asText();
        String item = city.as(bureauUser)
                .create(City.LIBRARY + "/annual-lists/" + list + "/items", ListForms.item())
                .expect(201)
                .json()
                .path("item")
                .path("id")
                .asText();
        records.ids().putAll(Map.of("type", code, "list", list, "item", item));
    }

    /** A round of this month that asked both projects, strict enough for notices, and closed again so that nobody has work left. */
    private void dispatch(Records own, Records other) {
        String base = City.LIBRARY + "/dispatch";
        Answer lights = city.as("system-admin")
                .create(base + "/light-rules", DispatchForms.strictLights())
                .expect(201);
        city.as("system-admin-b")
                .send("POST", base + "/light-rules/" + lights.id() + "/enactment", null)
                .expect(200);
        Answer opened = city.as("commission-preparer")
                .create(base + "/rounds", DispatchForms.round())
                .expect(201);
        for (Records records : List.of(own, other)) {
            records.ids().put("round", opened.id());
            String report = first("/dispatch/reports?round=" + opened.id() + "&project=" + records.of("project"));
            records.ids().put("dispatchReport", report);
            Answer problem = city.as("commission-preparer")
                    .create(base + "/problems", DispatchForms.problem(report))
                    .expect(201);
            records.ids().put("problem", problem.id());
        }
        city.as("commission-preparer")
                .send("POST", base + "/rounds/" + opened.id() + "/closing", null, "If-Match", opened.tag())
                .expect(200);
        for (Records records : List.of(own, other)) {
            records.ids().put("notice", first("/dispatch/notices?project=" + records.of("project")));
        }
    }

    /** Id of the first row of a list, as the auditor sees it. */
    private String first(String list) {
        return city.as("auditor")
                .get(City.LIBRARY + list)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    /** The enterprise's file, its first person, and an invitation. */
    private void people(Enterprise enterprise, Map<String, String> ids) {
        Api own = city.as(enterprise.username());
        String id = own.get(City.LIBRARY + "/enterprises/mine").id();
        String path = City.LIBRARY + "/enterprises/" + id;
        ids.put("enterprise", id);
        ids.put(
                "person",
                own.get(path + "/people")
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText());
        ids.put(
                "invitation",
                own.create(path + "/invitations", Map.of("addressee", "b@example.com", "name", "余新"))
                        .expect(201)
                        .id());
        ids.put(
                "amendment",
                own.create(path + "/amendments", Forms.amendment()).expect(201).id());
        ids.put("credential", city.credential(enterprise, id).id());
        for (String service : List.of("library", "supply-demand", "financing")) {
            Answer view = own.create("/api/" + service + "/saved-views", ListForms.view());
            ids.put(service + " view", view.expect(201).id());
        }
    }
}

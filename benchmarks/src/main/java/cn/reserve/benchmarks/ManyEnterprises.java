package cn.reserve.benchmarks;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.demo.DemoPerson;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented enterprises with an account each, which the realm and the service know as verified. */
final class ManyEnterprises {
    private static final String COUNTY = "510302";

    private final BenchStack bench;
    private final KeycloakAdmin admin;

    ManyEnterprises(BenchStack bench) {
        this.bench = bench;
        this.admin = bench.keycloakAdmin();
    }

    /** Makes them; the names that they sign in with. */
    List<String> make(int number) throws SQLException {
        tokensOfOneHour();
        JsonNode enterprise = admin.get("/roles/enterprise");
        JsonNode applicant = admin.get("/roles/default-roles-project-reserve");
        List<String> users = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            String user = "last-minute-" + each;
            String uscc = uscc(each);
            admin.postUnlessPresent(
                    "/users",
                    Map.of(
                            "username",
                            user,
                            "firstName",
                            "填报人" + each,
                            "email",
                            user + "@bench.example",
                            "emailVerified",
                            true,
                            "enabled",
                            true,
                            "credentials",
                            List.of(Map.of("type", "password", "value", DemoPerson.PASSWORD, "temporary", false))));
            admin.postUnlessPresent(
                    "/organizations",
                    Map.of(
                            "name",
                            "填报企业" + each,
                            "alias",
                            uscc,
                            "enabled",
                            true,
                            "attributes",
                            Map.of(
                                    "name", List.of("填报企业" + each),
                                    "kind", List.of("enterprise"),
                                    "district", List.of(COUNTY),
                                    "uscc", List.of(uscc))));
            String id = only("/users?exact=true&username=" + user);
            admin.post("/users/" + id + "/role-mappings/realm", List.of(enterprise));
            admin.delete("/users/" + id + "/role-mappings/realm", List.of(applicant));
            admin.postUnlessPresent(
                    "/organizations/" + only("/organizations?q=" + KeycloakAdmin.encode("uscc:" + uscc)) + "/members",
                    id);
            users.add(user);
        }
        verified(number);
        return users;
    }

    private void verified(int number) throws SQLException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND);
                Statement statement = database.createStatement()) {
            for (int each = 0; each < number; each++) {
                statement.addBatch("INSERT INTO participant VALUES ('" + uscc(each) + "', '填报企业" + each + "', '"
                        + COUNTY + "', '自流井区', 'C34', 'SMALL', 0) ON CONFLICT DO NOTHING");
            }
            statement.executeBatch();
        }
    }

    /** All of them sign in before any of them acts, which takes longer than a token lives. */
    private void tokensOfOneHour() {
        String id = only("/clients?clientId=gateway");
        admin.put(
                "/clients/" + id, Map.of("clientId", "gateway", "attributes", Map.of("access.token.lifespan", "3600")));
    }

    private String only(String path) {
        return admin.get(path).get(0).path("id").asText();
    }

    private static String uscc(int number) {
        return String.format("91510300MLM%06dX", number);
    }
}

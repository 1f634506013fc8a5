package cn.reserve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Carries changes of the realm file into realms that were imported before. Keycloak reads the file once, so every change of
 * it needs an entry at the end of {@link #ALL}, and the file's attribute {@code reserve.changes} the new count; a test compares
 * a realm of the first edition after all changes with a fresh one. The realm itself remembers how many it has had.
 */
public final class RealmChanges {

    /** Realm attribute: how many changes the realm holds; absent in the first edition. */
    static final String COUNT = "reserve.changes";

    static final List<RealmChange> ALL = List.of(
            new RealmChange(
                    "刷新令牌可再用一次", "a refresh token may be used once more", RealmChanges::letRefreshTokensBeUsedOnceMore),
            new RealmChange("登录流程不再列出无效方式", "no other way to sign in that is none", RealmChanges::nameTheSignInFlow),
            new RealmChange("登录页采用平台外观", "the platform's sign-in pages", RealmChanges::wearTheTheme),
            new RealmChange(
                    "融资对接服务可读取清单项目联系人",
                    "the financing service reads whom banks may call",
                    RealmChanges::letFinancingReadContacts),
            new RealmChange("备选项目清单用词一致", "one word for the whitelist", RealmChanges::nameTheListAsPagesDo),
            new RealmChange(
                    "账号控制台显示登录人姓名", "the identity console names who is signed in", RealmChanges::tellTheConsoleWhoItIs),
            new RealmChange(
                    "融资对接服务可查询收件人",
                    "the financing service reads to whom a mail goes",
                    RealmChanges::letFinancingReadPeople),
            new RealmChange(
                    "供需对接服务可查询收件人",
                    "the supply-demand service reads to whom a mail goes",
                    RealmChanges::letSupplyDemandReadPeople));

    /** What addressing a mail asks: who has a role, who is of an organisation, and a person's address. */
    private static final List<String> READING_PEOPLE =
            List.of("view-users", "query-users", "view-organizations", "query-organizations", "view-realm");

    private final KeycloakAdmin admin;

    public RealmChanges(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Makes the changes that the realm lacks, in order, and tells each; returns how many. */
    public int make(Progress progress) {
        int held = admin.get("").path("attributes").path(COUNT).asInt(0);
        for (int number = held + 1; number <= ALL.size(); number++) {
            RealmChange change = ALL.get(number - 1);
            change.made().accept(admin);
            remember(number);
            progress.step("登录设置已更新：" + change.zh(), "login settings updated: " + change.en());
        }
        return Math.max(0, ALL.size() - held);
    }

    private void remember(int count) {
        ObjectNode attributes = admin.get("").path("attributes").deepCopy();
        admin.put("", Map.of("attributes", attributes.put(COUNT, Integer.toString(count))));
    }

    private static void letRefreshTokensBeUsedOnceMore(KeycloakAdmin admin) {
        admin.put("", Map.of("refreshTokenMaxReuse", 1));
    }

    /** Keycloak adds a redirector to a flow named "browser" at import. */
    private static void nameTheSignInFlow(KeycloakAdmin admin) {
        for (JsonNode flow : admin.get("/authentication/flows")) {
            if (flow.path("alias").asText().equals("browser")
                    && !flow.path("builtIn").asBoolean()) {
                ObjectNode renamed = flow.deepCopy();
                admin.put("/authentication/flows/" + flow.path("id").asText(), renamed.put("alias", "sign-in"));
            }
        }
        for (JsonNode execution : admin.get("/authentication/flows/sign-in/executions")) {
            if (execution.path("providerId").asText().equals("identity-provider-redirector")) {
                admin.delete(
                        "/authentication/executions/" + execution.path("id").asText(), null);
            }
        }
    }

    /** The theme has the titles that were the realm's own texts. */
    private static void wearTheTheme(KeycloakAdmin admin) {
        admin.put("", Map.of("loginTheme", "project-reserve"));
        for (String locale : List.of("zh-CN", "en")) {
            JsonNode texts = admin.get("/localization/" + locale);
            for (String key : List.of("loginTitle", "loginTitleHtml")) {
                if (texts.has(key)) {
                    admin.delete("/localization/" + locale + "/" + key, null);
                }
            }
        }
    }

    private static void letFinancingReadContacts(KeycloakAdmin admin) {
        admin.postUnlessPresent(
                "/roles",
                Map.of(
                        "name",
                        "contact-reader",
                        "description",
                        "读取清单项目联系人（融资对接服务） / reads whom banks may call about a listed project"));
        admin.post("/users/" + financing(admin) + "/role-mappings/realm", List.of(admin.get("/roles/contact-reader")));
    }

    private static void letFinancingReadPeople(KeycloakAdmin admin) {
        letReadPeople(admin, financing(admin));
    }

    private static void letSupplyDemandReadPeople(KeycloakAdmin admin) {
        letReadPeople(admin, account(admin, "supply-demand-service"));
    }

    private static void letReadPeople(KeycloakAdmin admin, String account) {
        String management = client(admin, "realm-management");
        List<JsonNode> roles = READING_PEOPLE.stream()
                .map(role -> admin.get("/clients/" + management + "/roles/" + role))
                .toList();
        admin.post("/users/" + account + "/role-mappings/clients/" + management, roles);
    }

    /** The account as which the financing service signs in. */
    private static String financing(KeycloakAdmin admin) {
        return account(admin, "financing-match-service");
    }

    /** The account as which a service signs in. */
    private static String account(KeycloakAdmin admin, String service) {
        return admin.get("/clients/" + client(admin, service) + "/service-account-user")
                .path("id")
                .asText();
    }

    private static String client(KeycloakAdmin admin, String name) {
        return admin.get("/clients?clientId=" + name).get(0).path("id").asText();
    }

    private static void nameTheListAsPagesDo(KeycloakAdmin admin) {
        ObjectNode role = admin.get("/roles/whitelist-reader").deepCopy();
        admin.put("/roles/whitelist-reader", role.put("description", "备选项目清单只读（征信平台） / reads the whitelist"));
    }

    /** Keycloak makes its console's client before it reads the file's scopes, so that none was given to it. */
    private static void tellTheConsoleWhoItIs(KeycloakAdmin admin) {
        String console = client(admin, "security-admin-console");
        for (JsonNode scope : admin.get("/default-default-client-scopes")) {
            admin.put(
                    "/clients/" + console + "/default-client-scopes/"
                            + scope.path("id").asText(),
                    Map.of());
        }
    }
}

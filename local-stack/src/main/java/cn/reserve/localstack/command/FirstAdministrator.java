package cn.reserve.localstack.command;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the account that an empty platform begins with: a security administrator, who makes all others in Keycloak's
 * console. Its password is for one sign-in, which also sets up the second factor.
 *
 * <p>Until that sign-in the account may be made again under the same name: whatever an interrupted start left out is added,
 * and a new password shown, because nobody may have seen the one before.
 */
final class FirstAdministrator {

    private static final String CONSOLE = "/auth/admin/project-reserve/console/";
    private static final String ROLE = "security-admin";
    private static final String ROLE_OF_WHO_REGISTERED = "default-roles-project-reserve";
    private static final List<String> FIRST_SIGN_IN = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

    private final KeycloakAdmin admin;

    FirstAdministrator(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Whether somebody who has signed in can make people and organisations. */
    boolean isThere() {
        for (JsonNode user : admin.get("/roles/" + ROLE + "/users?briefRepresentation=false&max=1000")) {
            if (!isBeforeFirstSignIn(user)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the account and shows its password; another account of that name is left as it is, and that is said. */
    void make(String username, StackOptions options) {
        Progress progress = options.progress();
        Optional<JsonNode> known = find(username);
        if (known.isPresent() && !isUnfinished(known.get())) {
            progress.line("✗ 用户 " + username + " 已存在，未作改动。");
            progress.line("✗ The user " + username + " exists already; nothing was changed.");
            return;
        }
        if (known.isPresent()) {
            progress.line("  " + username + " 尚未登录过：已补全账号，换发一次性密码");
            progress.line(
                    "  " + username + " has never signed in: the account is complete, with a new one-time password");
        }
        String password = oneTimePassword();
        String id = known.map(user -> renewed(user, password)).orElseGet(() -> created(username, password));
        giveRole(id);
        progress.line("  安全管理员 | security administrator  " + username);
        progress.line("  一次性密码 | one-time password       " + password);
        progress.line("  管理控制台 | console                 " + options.publicUrl() + CONSOLE);
        progress.line("");
    }

    private Optional<JsonNode> find(String username) {
        JsonNode found = admin.get("/users?exact=true&username=" + KeycloakAdmin.encode(username));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** An account that only this class makes: both steps of the first sign-in are open, and it is nothing else to anybody. */
    private boolean isUnfinished(JsonNode user) {
        return isBeforeFirstSignIn(user)
                && Set.of(ROLE, ROLE_OF_WHO_REGISTERED).containsAll(rolesOf(user))
                && admin.get("/organizations/members/" + id(user) + "/organizations")
                        .isEmpty();
    }

    private static boolean isBeforeFirstSignIn(JsonNode user) {
        Set<String> open = new TreeSet<>();
        user.path("requiredActions").forEach(action -> open.add(action.asText()));
        return open.containsAll(FIRST_SIGN_IN);
    }

    private Set<String> rolesOf(JsonNode user) {
        Set<String> roles = new TreeSet<>();
        admin.get(mappings(id(user)))
                .forEach(role -> roles.add(role.path("name").asText()));
        return roles;
    }

    private String created(String username, String password) {
        admin.post(
                "/users",
                Map.of(
                        "username",
                        username,
                        "firstName",
                        username,
                        "enabled",
                        true,
                        "requiredActions",
                        FIRST_SIGN_IN,
                        "credentials",
                        List.of(credential(password))));
        return find(username).map(FirstAdministrator::id).orElseThrow();
    }

    private String renewed(JsonNode user, String password) {
        admin.put("/users/" + id(user) + "/reset-password", credential(password));
        return id(user);
    }

    private void giveRole(String id) {
        admin.post(mappings(id), List.of(admin.get("/roles/" + ROLE)));
        admin.delete(mappings(id), List.of(admin.get("/roles/" + ROLE_OF_WHO_REGISTERED)));
    }

    private static Map<String, Object> credential(String password) {
        return Map.of("type", "password", "value", password, "temporary", true);
    }

    private static String mappings(String id) {
        return "/users/" + id + "/role-mappings/realm";
    }

    private static String id(JsonNode user) {
        return user.path("id").asText();
    }

    private static String oneTimePassword() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return "Aa1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

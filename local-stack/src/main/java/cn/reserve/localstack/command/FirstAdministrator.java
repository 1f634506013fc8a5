package cn.reserve.localstack.command;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Makes the account that an empty platform begins with: a security administrator, who makes all others in Keycloak's
 * console. Its password is for one sign-in, which also sets up the second factor.
 */
final class FirstAdministrator {

    private static final String CONSOLE = "/auth/admin/project-reserve/console/";

    private FirstAdministrator() {}

    /** Whether somebody can make people and organisations. */
    static boolean isThere(KeycloakAdmin admin) {
        return !admin.get("/roles/security-admin/users?max=1").isEmpty();
    }

    /** Makes the account and shows its password; an account of that name is left as it is, and that is said. */
    static void create(LocalStack stack, String username) {
        KeycloakAdmin admin = stack.keycloakAdmin();
        Progress progress = stack.options().progress();
        if (!admin.get("/users?exact=true&username=" + KeycloakAdmin.encode(username))
                .isEmpty()) {
            progress.line("✗ 用户 " + username + " 已存在，未作改动。");
            progress.line("✗ The user " + username + " exists already; nothing was changed.");
            return;
        }
        String password = oneTimePassword();
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
                        List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", true))));
        JsonNode user = admin.get("/users?exact=true&username=" + KeycloakAdmin.encode(username))
                .get(0);
        String mappings = "/users/" + user.path("id").asText() + "/role-mappings/realm";
        admin.post(mappings, List.of(admin.get("/roles/security-admin")));
        admin.delete(mappings, List.of(admin.get("/roles/default-roles-project-reserve")));
        progress.line("  安全管理员 | security administrator  " + username);
        progress.line("  一次性密码 | one-time password       " + password);
        progress.line("  管理控制台 | console                 " + stack.publicUrl() + CONSOLE);
        progress.line("");
    }

    private static String oneTimePassword() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return "Aa1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

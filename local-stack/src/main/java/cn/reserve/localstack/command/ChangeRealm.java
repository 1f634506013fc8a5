package cn.reserve.localstack.command;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.RealmChanges;
import cn.reserve.localstack.StackProblem;
import java.util.Map;
import java.util.Optional;

/**
 * Carries changes of the realm file into a cluster's realm; {@code ./run} does so by itself.
 *
 * <pre>java -cp 'local-stack/target/classes:local-stack/target/lib/*' cn.reserve.localstack.command.ChangeRealm</pre>
 *
 * Environment: {@code KEYCLOAK_URL} with its path, {@code KEYCLOAK_CLIENT} and {@code KEYCLOAK_SECRET}: a confidential client of
 * the realm {@code master} with the role {@code admin}. May run twice.
 */
public final class ChangeRealm {

    private ChangeRealm() {}

    public static void main(String[] arguments) {
        Progress progress = Progress.onConsole();
        try {
            run(System.getenv(), progress);
        } catch (StackProblem problem) {
            problem.tell(progress);
            Runtime.getRuntime().exit(1);
        } catch (IllegalStateException refused) {
            progress.line("✗ " + refused.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    static void run(Map<String, String> environment, Progress progress) {
        KeycloakAdmin admin = new KeycloakAdmin(
                of(environment, "KEYCLOAK_URL"),
                "/project-reserve",
                of(environment, "KEYCLOAK_CLIENT"),
                of(environment, "KEYCLOAK_SECRET"));
        int made = new RealmChanges(admin).make(progress);
        if (made == 0) {
            progress.step("登录设置：已是最新", "login settings: up to date");
        }
    }

    private static String of(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new StackProblem("缺少环境变量 " + name + "。", "The variable " + name + " is missing."));
    }
}

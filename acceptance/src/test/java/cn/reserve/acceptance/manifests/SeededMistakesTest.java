package cn.reserve.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test plants one mistake into the good base and shows that it is refused, and by whom. */
class SeededMistakesTest {
    private static final String FINANCING = "financing-match-service";
    private static List<Manifest> good = List.of();
    private static Optional<ServerSchemas> schemas = Optional.empty();

    @BeforeAll
    static void renderTheGoodBase() {
        good = Kubectl.render(Repository.BASE);
        schemas = ServerSchemas.find(Repository.ROOT);
    }

    @Test
    void refusesAMisspeltField() {
        assertRefusedByShape(
                deployment(json -> container(json).set("imagePullPolice", text(json, "Always"))), "imagePullPolice");
    }

    @Test
    void refusesAWrongType() {
        assertRefusedByShape(deployment(json -> spec(json).put("replicas", "two")), "at spec.replicas");
    }

    @Test
    void refusesANumberWhereATextBelongs() {
        assertRefusedByShape(
                deployment(json -> ((ObjectNode) json.at("/spec/template/metadata/labels")).put("tier", 7)), "7");
    }

    @Test
    void refusesAFieldOnTheWrongLevel() {
        assertRefusedByShape(
                deployment(json -> spec(json).set("containers", json.at("/spec/template/spec/containers"))),
                "containers");
    }

    @Test
    void refusesAnUnknownKind() {
        List<Manifest> planted = planted("Deployment", json -> json.put("kind", "Deploymant"));

        assertThat(shape(planted)).anyMatch(refusal -> refusal.contains("unknown kind"));
    }

    @Test
    void refusesAnOldApiVersion() {
        List<Manifest> planted = planted("PodDisruptionBudget", json -> json.put("apiVersion", "policy/v1beta1"));

        assertThat(shape(planted)).anyMatch(refusal -> refusal.contains("unknown kind"));
    }

    @Test
    void refusesASelectorThatDoesNotMatchItsPods() {
        assertBroken(
                deployment(json ->
                        ((ObjectNode) json.at("/spec/selector/matchLabels")).put("app.kubernetes.io/name", "another")),
                "selector does not match");
    }

    @Test
    void refusesAServiceThatSelectsNoPod() {
        assertBroken(
                planted(
                        "Service",
                        json -> ((ObjectNode) json.at("/spec/selector")).put("app.kubernetes.io/name", "nobody")),
                "selects no pod");
    }

    @Test
    void refusesAServicePortThatNoPodHas() {
        assertBroken(
                planted("Service", json -> ((ObjectNode) json.at("/spec/ports/0")).put("targetPort", "htpp")),
                "have no port htpp");
    }

    @Test
    void refusesAPrivilegedContainer() {
        assertBroken(deployment(json -> security(json).put("privileged", true)), "privileged");
    }

    @Test
    void refusesAWritableRoot() {
        assertBroken(deployment(json -> security(json).put("readOnlyRootFilesystem", false)), "writable root");
    }

    @Test
    void refusesKeptCapabilities() {
        assertBroken(deployment(json -> security(json).remove("capabilities")), "keeps capabilities");
    }

    @Test
    void refusesToRunAsRoot() {
        assertBroken(
                deployment(
                        json -> ((ObjectNode) json.at("/spec/template/spec/securityContext")).remove("runAsNonRoot")),
                "may run as root");
    }

    @Test
    void refusesAContainerWithoutLimits() {
        assertBroken(
                deployment(json -> ((ObjectNode) container(json).path("resources")).remove("limits")), "no limits");
    }

    @Test
    void refusesAMissingProbe() {
        assertBroken(deployment(json -> container(json).remove("readinessProbe")), "no readinessProbe");
    }

    @Test
    void refusesASecretAsALiteral() {
        assertBroken(
                deployment(json -> ((ArrayNode) container(json).path("env"))
                        .addObject()
                        .put("name", "MAIL_PASSWORD")
                        .put("value", "planted")),
                "secret MAIL_PASSWORD as a literal");
    }

    @Test
    void refusesASecretObjectWithItsValue() {
        List<Manifest> planted = new ArrayList<>(good);
        planted.addAll(Manifest.read("{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {a: planted}}"));

        assertBroken(planted, "a secret's value stands in the repository");
    }

    @Test
    void refusesTheOwnersLoginInAService() {
        assertBroken(
                deployment(json -> ((ArrayNode) container(json).path("env"))
                        .addObject()
                        .put("name", "DB_OWNER_PASSWORD")
                        .putObject("valueFrom")
                        .putObject("secretKeyRef")
                        .put("name", "financing-owner")
                        .put("key", "password")),
                "/service: holds the login of the database's owner");
    }

    @Test
    void refusesTheOwnersLoginAsAWholeSecret() {
        assertBroken(
                deployment(json -> ((ArrayNode) container(json).path("envFrom"))
                        .addObject()
                        .putObject("secretRef")
                        .put("name", "financing-owner")),
                "/service: holds the login of the database's owner");
    }

    @Test
    void refusesTheOwnersLoginAsAMountedFile() {
        assertBroken(
                deployment(json -> ((ArrayNode) json.at("/spec/template/spec/volumes"))
                        .addObject()
                        .put("name", "planted")
                        .putObject("secret")
                        .put("secretName", "financing-owner")),
                "mounts the login of the database's owner");
    }

    @Test
    void refusesAServiceThatNothingMigrates() {
        assertBroken(
                deployment(json -> ((ObjectNode) json.at("/spec/template/spec")).remove("initContainers")),
                "nothing migrates its database");
    }

    @Test
    void refusesAnInitContainerThatKeepsCapabilities() {
        assertBroken(
                deployment(json -> ((ObjectNode) json.at("/spec/template/spec/initContainers/0/securityContext"))
                        .remove("capabilities")),
                "/migrate: keeps capabilities");
    }

    @Test
    void refusesAnImageWithoutAFixedTag() {
        assertBroken(
                deployment(json -> container(json).put("image", "project-reserve/financing-match-service:latest")),
                "image without a fixed tag");
    }

    @Test
    void refusesAnUpdateThatTakesPodsAwayFirst() {
        assertBroken(
                deployment(json -> ((ObjectNode) json.at("/spec/strategy/rollingUpdate")).put("maxUnavailable", 1)),
                "before new ones are ready");
    }

    @Test
    void refusesAMountedServiceAccountToken() {
        assertBroken(
                deployment(
                        json -> ((ObjectNode) json.at("/spec/template/spec")).remove("automountServiceAccountToken")),
                "mounts the service account's token");
    }

    @Test
    void refusesAMissingConfigMap() {
        assertBroken(good.stream().filter(manifest -> !manifest.is("ConfigMap")).toList(), "no config map");
    }

    @Test
    void refusesAMissingDefaultDeny() {
        assertBroken(
                good.stream()
                        .filter(manifest -> !manifest.name().equals("deny-all"))
                        .toList(),
                "nothing denies by default");
    }

    private static void assertRefusedByShape(List<Manifest> planted, String named) {
        assertThat(shape(planted)).anyMatch(refusal -> refusal.contains(named));
        schemas.ifPresent(known -> assertThat(planted)
                .flatExtracting(known::refusals)
                .as("schemas of a 1.32 API server")
                .isNotEmpty());
    }

    private static List<String> shape(List<Manifest> planted) {
        return planted.stream()
                .flatMap(manifest -> TypedModels.refusal(manifest).stream())
                .toList();
    }

    private static void assertBroken(List<Manifest> planted, String named) {
        assertThat(HouseRulesOfManifests.broken(planted)).anyMatch(broken -> broken.contains(named));
    }

    private static List<Manifest> deployment(Consumer<ObjectNode> mistake) {
        return planted("Deployment", mistake);
    }

    /** The good base with a mistake in financing's object of that kind. */
    private static List<Manifest> planted(String kind, Consumer<ObjectNode> mistake) {
        return good.stream()
                .map(manifest -> {
                    if (!manifest.is(kind) || !manifest.name().equals(FINANCING)) {
                        return manifest;
                    }
                    ObjectNode copy = manifest.json().deepCopy();
                    mistake.accept(copy);
                    return new Manifest(copy);
                })
                .toList();
    }

    private static ObjectNode spec(JsonNode deployment) {
        return (ObjectNode) deployment.path("spec");
    }

    private static ObjectNode container(JsonNode deployment) {
        return (ObjectNode) deployment.at("/spec/template/spec/containers/0");
    }

    private static ObjectNode security(JsonNode deployment) {
        return (ObjectNode) container(deployment).path("securityContext");
    }

    private static JsonNode text(ObjectNode factory, String value) {
        return factory.textNode(value);
    }
}

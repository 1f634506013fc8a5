package cn.reserve.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {
    private static final Path REALM =
            Repository.ROOT.resolve("local-stack/src/main/resources/realm/project-reserve-realm.json");
    private static final Path IMPORT = Repository.ROOT.resolve("k8s/components/keycloak-operator/realm-import.json");
    private static final Path THEME =
            Repository.ROOT.resolve("k8s/components/keycloak-operator/themes/project-reserve");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z_]+)}");

    static Stream<Path> applicable() {
        return Repository.applicable().stream();
    }

    @ParameterizedTest
    @MethodSource("applicable")
    void keepsEveryRule(Path folder) {
        List<Manifest> all = Kubectl.render(folder);
        Optional<ServerSchemas> schemas = ServerSchemas.find(Repository.ROOT);

        assertThat(all).isNotEmpty();
        assertThat(all)
                .flatExtracting(
                        manifest -> TypedModels.refusal(manifest).stream().toList())
                .as("typed models")
                .isEmpty();
        schemas.ifPresent(known -> assertThat(all)
                .flatExtracting(known::refusals)
                .as("schemas of a 1.32 API server")
                .isEmpty());
        assertThat(HouseRulesOfManifests.broken(all)).as("house rules").isEmpty();
    }

    @Test
    void deploysTheFourPartsOfTheHouse() {
        assertThat(Kubectl.render(Repository.BASE))
                .filteredOn(manifest -> manifest.is("Deployment"))
                .extracting(Manifest::name)
                .containsExactlyInAnyOrder(
                        "gateway", "project-library-service", "supply-demand-service", "financing-match-service");
    }

    @Test
    void givesTheGatewayAsManyEventLoopsAsCoresAndAYoungGenerationWithinItsHeap() {
        JsonNode gateway =
                one(Kubectl.render(Repository.BASE), "Deployment", "gateway").at("/spec/template/spec/containers/0");
        Matcher limit = Pattern.compile("(\\d+)Mi")
                .matcher(gateway.at("/resources/limits/memory").asText());
        Matcher young = Pattern.compile("-Xmn(\\d+)m")
                .matcher(variable(gateway, "JDK_JAVA_OPTIONS").path("value").asText());

        assertThat(variable(gateway, "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE")
                        .at("/valueFrom/resourceFieldRef/resource")
                        .asText())
                .isEqualTo("limits.cpu");
        assertThat(limit.find() && young.find()).isTrue();
        assertThat(Integer.parseInt(young.group(1)) * 100 / (Integer.parseInt(limit.group(1)) * 65 / 100))
                .as("percent of the heap")
                .isBetween(25, 40);
    }

    private static JsonNode variable(JsonNode container, String name) {
        return Manifest.elements(container.path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void importsTheRealmThatTheLocalStackImports() throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        JsonNode realm = json.readTree(REALM.toFile());
        JsonNode imported = json.readTree(IMPORT.toFile());
        if (Boolean.getBoolean("contracts.accept")) {
            ((ObjectNode) imported.path("spec")).set("realm", realm);
            Files.writeString(IMPORT, json.writeValueAsString(imported) + "\n");
        }

        assertThat(imported.at("/spec/realm"))
                .as("accept with -Dcontracts.accept=true")
                .isEqualTo(realm);
    }

    @Test
    void mountsEveryFileOfTheThemeThatTheLocalStackShows() throws IOException {
        List<Manifest> all = Kubectl.render(Repository.ROOT.resolve("k8s/overlays/city"));
        JsonNode volume = one(all, "Keycloak", "keycloak").at("/spec/unsupported/podTemplate/spec/volumes/0/configMap");
        JsonNode files = one(all, "ConfigMap", volume.path("name").asText()).path("data");
        Map<String, String> mounted = new TreeMap<>();
        volume.path("items")
                .forEach(item -> mounted.put(
                        item.path("path").asText(),
                        files.path(item.path("key").asText()).asText()));
        Map<String, String> shown = new TreeMap<>();
        try (Stream<Path> found = Files.walk(THEME)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                shown.put(THEME.relativize(file).toString(), Files.readString(file));
            }
        }

        assertThat(mounted).isEqualTo(shown).isNotEmpty();
    }

    private static JsonNode one(List<Manifest> all, String kind, String name) {
        return all.stream()
                .filter(manifest -> manifest.is(kind) && manifest.name().equals(name))
                .findFirst()
                .orElseThrow()
                .json();
    }

    @Test
    void fillsEveryPlaceholderOfTheRealmFromASecret() throws IOException {
        JsonNode imported = new ObjectMapper().readTree(IMPORT.toFile());
        Set<String> wanted = PLACEHOLDER
                .matcher(imported.at("/spec/realm").toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(imported.at("/spec/placeholders").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}

package cn.reserve.acceptance.manifests;

import static cn.reserve.acceptance.manifests.Manifest.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The login that may change a database's schema is for the init container {@code migrate} alone. */
final class OwnerLogins {
    private static final String SUFFIX = "-owner";

    private OwnerLogins() {}

    static void check(Manifest deployment, List<String> broken) {
        deployment
                .containers()
                .filter(container -> secretsOf(container).anyMatch(OwnerLogins::isOwner))
                .forEach(container -> broken.add(deployment + "/"
                        + container.path("name").asText() + ": holds the login of the database's owner"));
        if (volumes(deployment).anyMatch(OwnerLogins::isOwner)) {
            broken.add(deployment + ": mounts the login of the database's owner");
        }
        if (deployment.initContainers().noneMatch(OwnerLogins::migrates)) {
            broken.add(deployment + ": nothing migrates its database before it starts");
        }
    }

    private static boolean migrates(JsonNode container) {
        return elements(container.path("command"))
                        .anyMatch(word -> word.asText().equals("cn.reserve.schema.Migrate"))
                && secretsOf(container).anyMatch(OwnerLogins::isOwner);
    }

    private static Stream<String> secretsOf(JsonNode container) {
        return Stream.concat(
                elements(container.path("env"))
                        .map(variable ->
                                variable.at("/valueFrom/secretKeyRef/name").asText()),
                elements(container.path("envFrom"))
                        .map(source -> source.at("/secretRef/name").asText()));
    }

    private static Stream<String> volumes(Manifest deployment) {
        return elements(deployment.podTemplate().at("/spec/volumes"))
                .flatMap(volume -> Stream.concat(
                        Stream.of(volume.at("/secret/secretName").asText()),
                        elements(volume.at("/projected/sources"))
                                .map(source -> source.at("/secret/name").asText())));
    }

    private static boolean isOwner(String secret) {
        return secret.endsWith(SUFFIX);
    }
}

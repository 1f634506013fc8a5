package cn.reserve.acceptance.manifests;

import static cn.reserve.acceptance.manifests.Manifest.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an API server would take, but this house does not; pure functions over the rendered objects. */
final class HouseRulesOfManifests {
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|secret|token|session_key|credential).*");
    private static final Set<String> PROBES = Set.of("startupProbe", "readinessProbe", "livenessProbe");

    private HouseRulesOfManifests() {}

    /** Every rule broken by any object of an installation. */
    static List<String> broken(List<Manifest> all) {
        List<String> broken = new ArrayList<>();
        all.forEach(manifest -> {
            switch (manifest.kind()) {
                case "Deployment" -> checkDeployment(manifest, all, broken);
                case "Service" -> checkService(manifest, all, broken);
                case "PodDisruptionBudget" -> checkSelects(manifest, "/spec/selector/matchLabels", all, broken);
                case "Secret" -> broken.add(manifest + ": a secret's value stands in the repository");
                case "ServiceAccount" ->
                    require(
                            !manifest.json()
                                    .path("automountServiceAccountToken")
                                    .asBoolean(true),
                            manifest + ": mounts its token",
                            broken);
                default -> {}
            }
        });
        checkPoliciesExist(all, broken);
        return broken;
    }

    private static void checkDeployment(Manifest deployment, List<Manifest> all, List<String> broken) {
        JsonNode pod = deployment.podTemplate().path("spec");
        require(
                contains(
                        deployment.podTemplate().at("/metadata/labels"),
                        deployment.json().at("/spec/selector/matchLabels")),
                deployment + ": its selector does not match its pods",
                broken);
        require(
                deployment
                                .json()
                                .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                .asInt(-1)
                        == 0,
                deployment + ": an update takes pods away before new ones are ready",
                broken);
        require(
                !pod.path("automountServiceAccountToken").asBoolean(true),
                deployment + ": mounts the service account's token",
                broken);
        require(pod.at("/securityContext/runAsNonRoot").asBoolean(), deployment + ": may run as root", broken);
        require(
                pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                deployment + ": no seccomp profile",
                broken);
        require(pod.path("topologySpreadConstraints").size() > 0, deployment + ": pods are not spread", broken);
        require(
                exists(all, "ServiceAccount", pod.path("serviceAccountName").asText()),
                deployment + ": its service account does not exist",
                broken);
        deployment.containers().forEach(container -> checkContainer(deployment, container, all, broken));
        deployment
                .initContainers()
                .forEach(container -> checkAnyContainer(where(deployment, container), container, all, broken));
        OwnerLogins.check(deployment, broken);
    }

    private static void checkContainer(
            Manifest deployment, JsonNode container, List<Manifest> all, List<String> broken) {
        String where = where(deployment, container);
        checkAnyContainer(where, container, all, broken);
        Set<String> ports = elements(container.path("ports"))
                .map(port -> port.path("name").asText())
                .collect(Collectors.toSet());
        PROBES.forEach(probe -> require(
                ports.contains(container.path(probe).at("/httpGet/port").asText()),
                where + ": no " + probe + " on a port that it has",
                broken));
        require(container.path("lifecycle").has("preStop"), where + ": stops before traffic has left", broken);
    }

    private static String where(Manifest deployment, JsonNode container) {
        return deployment + "/" + container.path("name").asText();
    }

    /** What holds for an init container too. */
    private static void checkAnyContainer(String where, JsonNode container, List<Manifest> all, List<String> broken) {
        JsonNode security = container.path("securityContext");
        require(!security.path("privileged").asBoolean(), where + ": privileged", broken);
        require(
                !security.path("allowPrivilegeEscalation").asBoolean(true),
                where + ": may escalate privileges",
                broken);
        require(security.path("readOnlyRootFilesystem").asBoolean(), where + ": writable root", broken);
        require(
                elements(security.at("/capabilities/drop"))
                        .anyMatch(drop -> drop.asText().equals("ALL")),
                where + ": keeps capabilities",
                broken);
        for (String part : List.of("requests", "limits")) {
            for (String resource : List.of("cpu", "memory")) {
                require(
                        container.path("resources").path(part).hasNonNull(resource),
                        where + ": no " + part + " of " + resource,
                        broken);
            }
        }
        String image = container.path("image").asText();
        require(image.contains(":") && !image.endsWith(":latest"), where + ": image without a fixed tag", broken);
        checkEnvironment(where, container, all, broken);
    }

    private static void checkEnvironment(String where, JsonNode container, List<Manifest> all, List<String> broken) {
        elements(container.path("env")).forEach(variable -> {
            String name = variable.path("name").asText();
            require(
                    !(SECRET_NAME.matcher(name).matches() && variable.has("value")),
                    where + ": secret " + name + " as a literal",
                    broken);
        });
        Stream.concat(
                        elements(container.path("envFrom"))
                                .map(source -> source.at("/configMapRef/name").asText()),
                        elements(container.path("env"))
                                .map(variable -> variable.at("/valueFrom/configMapKeyRef/name")
                                        .asText()))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .forEach(name -> require(exists(all, "ConfigMap", name), where + ": no config map " + name, broken));
    }

    private static void checkService(Manifest service, List<Manifest> all, List<String> broken) {
        JsonNode selector = service.json().at("/spec/selector");
        List<Manifest> behind = selected(all, selector);
        require(!behind.isEmpty(), service + ": selects no pod", broken);
        elements(service.json().at("/spec/ports"))
                .forEach(port -> require(
                        behind.stream().allMatch(deployment -> hasPort(deployment, port.path("targetPort"))),
                        service + ": its pods have no port "
                                + port.path("targetPort").asText(),
                        broken));
    }

    private static boolean hasPort(Manifest deployment, JsonNode target) {
        return deployment
                .containers()
                .flatMap(container -> elements(container.path("ports")))
                .anyMatch(port -> port.path("name").asText().equals(target.asText())
                        || port.path("containerPort").asText().equals(target.asText()));
    }

    private static void checkSelects(Manifest manifest, String selector, List<Manifest> all, List<String> broken) {
        require(!selected(all, manifest.json().at(selector)).isEmpty(), manifest + ": selects no pod", broken);
    }

    private static void checkPoliciesExist(List<Manifest> all, List<String> broken) {
        if (all.stream().noneMatch(manifest -> manifest.is("Deployment"))) {
            return;
        }
        require(
                all.stream()
                        .filter(manifest -> manifest.is("NetworkPolicy"))
                        .anyMatch(HouseRulesOfManifests::deniesAll),
                "NetworkPolicy: nothing denies by default",
                broken);
        all.stream()
                .filter(manifest -> manifest.is("Deployment"))
                .filter(deployment -> all.stream()
                        .filter(manifest -> manifest.is("PodDisruptionBudget"))
                        .noneMatch(budget -> contains(
                                deployment.podTemplate().at("/metadata/labels"),
                                budget.json().at("/spec/selector/matchLabels"))))
                .forEach(deployment -> broken.add(deployment + ": no disruption budget"));
    }

    private static boolean deniesAll(Manifest policy) {
        JsonNode spec = policy.json().path("spec");
        return spec.path("podSelector").isEmpty()
                && spec.path("policyTypes").size() == 2
                && !spec.has("ingress")
                && !spec.has("egress");
    }

    private static List<Manifest> selected(List<Manifest> all, JsonNode selector) {
        if (selector.isMissingNode() || selector.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(manifest -> manifest.is("Deployment"))
                .filter(deployment -> contains(deployment.podTemplate().at("/metadata/labels"), selector))
                .toList();
    }

    private static boolean contains(JsonNode labels, JsonNode selector) {
        return !selector.isEmpty()
                && selector.properties().stream()
                        .map(Map.Entry::getKey)
                        .allMatch(key -> selector.path(key).equals(labels.path(key)));
    }

    private static boolean exists(List<Manifest> all, String kind, String name) {
        return all.stream()
                .anyMatch(manifest -> manifest.is(kind) && manifest.name().equals(name));
    }

    private static void require(boolean kept, String otherwise, List<String> broken) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}

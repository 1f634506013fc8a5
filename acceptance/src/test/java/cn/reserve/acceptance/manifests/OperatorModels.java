package cn.reserve.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;

/**
 * The part of the two operators' resources that we use, as records: a field outside of it is refused until somebody has
 * looked it up and added it. After CloudNativePG's {@code postgresql.cnpg.io/v1} and Keycloak's {@code
 * k8s.keycloak.org/v2alpha1}.
 */
final class OperatorModels {

    private OperatorModels() {}

    record PostgresCluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    record ClusterSpec(
            Integer instances,
            ImageCatalog imageCatalogRef,
            Bootstrap bootstrap,
            Postgresql postgresql,
            Storage storage,
            Storage walStorage,
            ResourceRequirements resources,
            Affinity affinity,
            Managed managed) {}

    record ImageCatalog(String apiGroup, String kind, String name, Integer major) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(
            String database,
            String owner,
            String encoding,
            String localeCollate,
            String localeCType,
            Boolean dataChecksums) {}

    record Postgresql(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(String method, Integer number) {}

    record Storage(String size, String storageClass) {}

    record Affinity(Boolean enablePodAntiAffinity, String topologyKey, String podAntiAffinityType) {}

    record Managed(List<DatabaseRole> roles) {}

    record DatabaseRole(String name, String ensure, Boolean login, LocalObjectReference passwordSecret) {}

    record PostgresDatabase(String apiVersion, String kind, ObjectMeta metadata, DatabaseSpec spec) {}

    record DatabaseSpec(LocalObjectReference cluster, String name, String owner, String databaseReclaimPolicy) {}

    record Keycloak(String apiVersion, String kind, ObjectMeta metadata, KeycloakSpec spec) {}

    record KeycloakSpec(
            Integer instances,
            KeycloakDatabase db,
            KeycloakHttp http,
            KeycloakHostname hostname,
            KeycloakProxy proxy,
            Enabled ingress,
            Enabled networkPolicy,
            List<KeycloakOption> additionalOptions,
            Unsupported unsupported,
            ResourceRequirements resources) {}

    record Unsupported(PodTemplateSpec podTemplate) {}

    record KeycloakDatabase(
            String vendor,
            String host,
            Integer port,
            String database,
            SecretKeySelector usernameSecret,
            SecretKeySelector passwordSecret) {}

    record KeycloakHttp(Boolean httpEnabled) {}

    record KeycloakHostname(String hostname, Boolean backchannelDynamic) {}

    record KeycloakProxy(String headers) {}

    record KeycloakOption(String name, String value) {}

    record Enabled(Boolean enabled) {}

    record KeycloakRealmImport(String apiVersion, String kind, ObjectMeta metadata, RealmImportSpec spec) {}

    /** The realm itself is checked by being the local stack's, which Keycloak itself imports in the tests. */
    record RealmImportSpec(String keycloakCRName, Map<String, Placeholder> placeholders, JsonNode realm) {}

    record Placeholder(SecretKeySelector secret) {}
}

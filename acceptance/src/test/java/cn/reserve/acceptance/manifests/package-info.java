/**
 * The cluster's manifests under {@code k8s/}: every overlay is rendered by {@code kubectl kustomize}, every object is
 * read by typed models that refuse unknown fields, by the field-exact schemas of a 1.32 API server where they lie beside
 * the repository, and by the rules of this house. Seeded mistakes show that each of them refuses.
 */
@NullMarked
package cn.reserve.acceptance.manifests;

import org.jspecify.annotations.NullMarked;

package cn.reserve.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns broken bean-validation constraints into violations in JSON notation.
 *
 * <p>The sentence is {@code violation.<rule>} of the bundles, the rule being the annotation's name in kebab case; its attributes fill
 * {@code {min}}, {@code {max}}, …. A constraint that names a message of its own, {@code message = "{some.key}"}, gets that key of the
 * bundles, and the key is its rule.
 */
final class Constraints {

    private Constraints() {}

    static ProblemException refusal(ConstraintViolationException broken) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<?> violation : broken.getConstraintViolations()) {
            if (isReturnValue(violation.getPropertyPath())) {
                return Refusals.ofStatus(500);
            }
            violations.add(violation(violation));
        }
        violations.sort(Comparator.comparing(Violation::field).thenComparing(Violation::rule));
        return Problems.invalid(violations);
    }

    static Violation violation(ConstraintViolation<?> broken) {
        String field = field(broken.getPropertyPath());
        var descriptor = broken.getConstraintDescriptor();
        String rule = kebab(descriptor.getAnnotation().annotationType().getSimpleName());
        String template = broken.getMessageTemplate();
        boolean ownKey = template.startsWith("{")
                && template.endsWith("}")
                && !template.startsWith("{jakarta.validation.")
                && !template.startsWith("{org.hibernate.validator.");
        String key = ownKey ? template.substring(1, template.length() - 1) : "violation." + rule;
        Map<String, Object> attributes = descriptor.getAttributes();
        Wording wording = Messages.wording(key, attributes)
                .orElseGet(() -> new Wording(broken.getMessage(), broken.getMessage()));
        return new Violation(field, ownKey ? withoutPrefix(key) : rule, wording.zh(), wording.en());
    }

    private static String withoutPrefix(String key) {
        return key.startsWith("violation.") ? key.substring("violation.".length()) : key;
    }

    private static boolean isReturnValue(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Without the method; a body's parameter name is left out, a query parameter's name stays. */
    private static String field(Path path) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER -> {}
                case PARAMETER -> parameter = node.getName();
                case BEAN -> index(node, steps);
                default -> {
                    index(node, steps);
                    name(node, steps);
                }
            }
        }
        return steps.isEmpty() ? parameter : String.join("", steps);
    }

    private static void index(Path.Node node, List<String> steps) {
        if (node.getIndex() != null) {
            steps.add("[" + node.getIndex() + "]");
        } else if (node.getKey() != null) {
            steps.add("." + node.getKey());
        } else if (node.isInIterable() && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            steps.add("[]");
        }
    }

    private static void name(Path.Node node, List<String> steps) {
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            steps.add(steps.isEmpty() ? node.getName() : "." + node.getName());
        }
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

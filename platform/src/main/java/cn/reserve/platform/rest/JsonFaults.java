package cn.reserve.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what Jackson could not read of a request into a 400 that names the field; see {@link ReadingRequests}. */
final class JsonFaults {

    private JsonFaults() {}

    static Optional<ProblemException> refusal(JsonProcessingException fault) {
        if (fault instanceof InvalidDefinitionException) {
            return Optional.empty();
        }
        if (fault instanceof ValueInstantiationException made && made.getCause() instanceof ProblemException refusal) {
            return Optional.of(refusal);
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Optional.of(Problems.invalid(violation(mapping)));
        }
        if (fault instanceof StreamConstraintsException) {
            return Optional.of(Problems.badRequest("request.json-limits"));
        }
        boolean reading = fault instanceof StreamReadException || fault instanceof MismatchedInputException;
        return reading ? Optional.of(Problems.badRequest("request.json-unreadable")) : Optional.empty();
    }

    private static Violation violation(JsonMappingException fault) {
        String field = path(fault.getPath());
        if (fault instanceof UnrecognizedPropertyException) {
            return Violation.of(field, "unknown-field");
        }
        if (fault.getCause() instanceof InputCoercionException) {
            return Violation.of(field, "type-number");
        }
        if (!(fault instanceof MismatchedInputException wrong) || wrong.getTargetType() == null) {
            return Violation.of(field, "unreadable");
        }
        boolean wrongName =
                fault instanceof InvalidFormatException && wrong.getTargetType().isEnum();
        return wrongName
                ? Violation.of(field, "enum", names(wrong.getTargetType()))
                : Violation.of(field, "type-" + kind(wrong.getTargetType()));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> type) {
        if (type == java.time.LocalDate.class) {
            return "date";
        }
        if (type == java.time.YearMonth.class) {
            return "month";
        }
        if (type == java.time.Instant.class) {
            return "instant";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == java.util.UUID.class) {
            return "uuid";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        return type == String.class ? "text" : "other";
    }

    static String path(List<JsonMappingException.Reference> path) {
        StringBuilder result = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                result.append('[').append(Math.max(0, step.getIndex())).append(']');
            } else {
                result.append(result.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return result.toString();
    }
}

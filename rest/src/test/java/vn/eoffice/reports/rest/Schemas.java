package vn.eoffice.reports.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Checks values against the schemas of the OpenAPI document, as far as the document uses them. */
final class Schemas {

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** What is wrong with a value; empty when it fits. */
    List<String> check(JsonNode value, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        check("$", value, schema, faults);
        return faults;
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private void check(String path, JsonNode value, JsonNode given, List<String> faults) {
        JsonNode schema = resolved(given);
        if (value.isNull()) {
            if (!schema.path("nullable").asBoolean()) {
                faults.add(path + " is null");
            }
            return;
        }
        if (!isOf(schema.path("type").asText(), value)) {
            faults.add(path + " is no " + schema.path("type").asText());
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            faults.add(path + " is none of " + schema.get("enum"));
        }
        if (value.isObject()) {
            checkObject(path, value, schema, faults);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(path + "[" + i + "]", value.get(i), schema.get("items"), faults);
        }
    }

    private void checkObject(String path, JsonNode value, JsonNode schema, List<String> faults) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(path + " lacks " + name.asText());
            }
        });
        value.fieldNames().forEachRemaining(name -> {
            JsonNode property = schema.path("properties").path(name);
            if (!property.isMissingNode()) {
                check(path + "." + name, value.get(name), property, faults);
            } else if (schema.path("additionalProperties").isObject()) {
                check(path + "." + name, value.get(name), schema.get("additionalProperties"), faults);
            } else {
                faults.add(path + " has an unknown " + name);
            }
        });
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode candidate : values) {
            if (candidate.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}

package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.message.Messages;

/** Prints the demo for people: titles in Vietnamese and English, the rest in Vietnamese. */
final class DemoScreen {

    private final Messages texts =
            new Messages("vn.eoffice.reports.host.messages.demo", DemoScreen.class.getClassLoader());
    private final PrintStream out;

    DemoScreen(PrintStream out) {
        this.out = out;
    }

    void title(String key) {
        out.println();
        out.println("== " + text(key) + "  |  " + texts.text(Locale.ENGLISH, key, List.of()) + " ==");
    }

    void say(String key, Object... arguments) {
        out.println("   " + text(key, arguments));
    }

    /** A field of a record with how sure it is, when it is known. */
    void field(String key, JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        if (value.isMissingNode() || value.isNull() || value.isEmpty() && value.isContainerNode()) {
            return;
        }
        JsonNode confidence = entry.path("confidence").path(name);
        String sure = confidence.isNumber() ? " (%.0f %%)".formatted(confidence.asDouble() * 100) : "";
        out.printf("     %-18s %s%s%n", text(key), words(value), sure);
    }

    /** One word or phrase of the story. */
    String word(String key, Object... arguments) {
        return text(key, arguments);
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            StringBuilder lines = new StringBuilder();
            value.forEach(item -> lines.append(lines.isEmpty() ? "" : "; ").append(words(item)));
            return lines.toString();
        }
        if (!value.isObject()) {
            return value.asText();
        }
        StringBuilder parts = new StringBuilder();
        for (String name : List.of("authority", "position", "name", "type", "number", "date", "text")) {
            if (value.hasNonNull(name)) {
                parts.append(parts.isEmpty() ? "" : " ").append(value.path(name).asText());
            }
        }
        return parts.toString();
    }

    private String text(String key, Object... arguments) {
        return texts.text(
                Messages.VIETNAMESE,
                key,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}

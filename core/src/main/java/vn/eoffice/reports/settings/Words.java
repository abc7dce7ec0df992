package vn.eoffice.reports.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.text.VietnameseText;

/** The words a cell may hold: their own codes, Vietnamese and English ones. */
final class Words<E> {

    static final Words<Unit.System> UNIT_SYSTEMS =
            new Words<>(Map.of("party", Unit.System.PARTY, "state", Unit.System.STATE, "mass", Unit.System.MASS));
    static final Words<CodeSystem> CODE_SYSTEMS =
            new Words<>(Map.of("party", CodeSystem.PARTY, "state", CodeSystem.STATE, "both", CodeSystem.BOTH));
    static final Words<Boolean> YES_OR_NO = new Words<>(Map.of("yes", true, "no", false));

    private final Map<String, E> values;

    private Words(Map<String, E> values) {
        this.values = values;
    }

    /** What a word stands for; null when it is none of them. */
    E find(String text) {
        Map<String, E> known = new LinkedHashMap<>();
        values.forEach((code, value) -> {
            known.put(code, value);
            known.put(plain(shown(code, Messages.VIETNAMESE)), value);
            known.put(plain(shown(code, Locale.ENGLISH)), value);
        });
        return known.get(plain(text));
    }

    /** The code of a value. */
    String code(E value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The words to choose from, for a message. */
    String known() {
        return values.keySet().stream()
                .sorted()
                .map(code -> shown(code, Messages.VIETNAMESE) + " (" + code + ")")
                .collect(Collectors.joining(", "));
    }

    /** A code as people say it. */
    static String shown(String code, Locale locale) {
        return Messages.settings().text(locale, "word." + code, List.of());
    }

    private static String plain(String text) {
        return VietnameseText.fold(text.strip());
    }
}

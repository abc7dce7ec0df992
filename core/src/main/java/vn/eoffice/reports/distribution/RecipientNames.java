package vn.eoffice.reports.distribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.text.VietnameseText;

/** The units and groups of one day by the names that distribution lists use for them. Immutable. */
public final class RecipientNames {

    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,60}\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");

    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /** The names of these units and groups. */
    public RecipientNames(List<Unit> units, List<UnitGroup> groups) {
        Map<String, Unit> byCode = new HashMap<>();
        for (Unit unit : units) {
            byCode.put(unit.code(), unit);
            put(unit.name(), unit.aliases(), unit.code(), List.of(unit));
        }
        for (UnitGroup group : groups) {
            List<Unit> members = group.members().stream()
                    .map(byCode::get)
                    .filter(Objects::nonNull)
                    .toList();
            put(group.name(), group.aliases(), group.code(), members);
        }
    }

    private void put(String name, List<String> aliases, String code, List<Unit> units) {
        put(normalise(name), code, units);
        aliases.forEach(alias -> put(normalise(alias), code, units));
    }

    private void put(String normalised, String code, List<Unit> units) {
        if (byName.putIfAbsent(normalised, units) == null) {
            codes.put(normalised, code);
        }
    }

    /** The units a name stands for; empty when nobody is known by it. */
    public Optional<List<Unit>> find(String name) {
        return Optional.ofNullable(byName.get(normalise(name)));
    }

    /** The code of the unit or group a name stands for. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(normalise(name)));
    }

    /** The names in a line: the whole line when it is one, otherwise its parts between commas and semicolons. */
    public List<String> split(String line) {
        if (find(line).isPresent()) {
            return List.of(line);
        }
        List<String> parts = Arrays.stream(SEPARATOR.split(line))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.stream().anyMatch(part -> find(part).isPresent()) ? parts : List.of(line);
    }

    private static String normalise(String name) {
        String plain = REMARK.matcher(VietnameseText.fold(name)).replaceAll(" ");
        return SPACES.matcher(plain)
                .replaceAll(" ")
                .strip()
                .replaceFirst("^[-+*]\\s*", "")
                .replaceFirst("[.,;:]+$", "");
    }
}

package vn.eoffice.reports.actor;

import java.util.Locale;
import java.util.Objects;

/**
 * Someone a document can be shown or given to.
 *
 * @param id user id, unit code or role name; what it is depends on the type
 */
public record Authority(Type type, String id) {

    /** What an authority's id names. */
    public enum Type {
        /** One person. */
        USER,
        /** Everybody of a unit. */
        UNIT,
        /** The clerks of a unit. */
        CLERKS,
        /** Everybody with a role, in any unit. */
        ROLE
    }

    public Authority {
        Objects.requireNonNull(type, "type");
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("an authority has an id");
        }
    }

    public static Authority user(String userId) {
        return new Authority(Type.USER, userId);
    }

    public static Authority unit(String unitCode) {
        return new Authority(Type.UNIT, unitCode);
    }

    public static Authority clerksOf(String unitCode) {
        return new Authority(Type.CLERKS, unitCode);
    }

    public static Authority role(Role role) {
        return new Authority(Type.ROLE, role.name());
    }

    /** {@code user:lan}, {@code unit:BTCTU}; read back by {@link #parse}. */
    public String code() {
        return type.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Authority parse(String code) {
        int colon = code.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no authority: " + code);
        }
        return new Authority(
                Type.valueOf(code.substring(0, colon).toUpperCase(Locale.ROOT)), code.substring(colon + 1));
    }
}

package vn.eoffice.reports.host.model;

import java.util.List;
import vn.eoffice.reports.document.PropertyType;

/**
 * A property of the content model.
 *
 * @param defaultValue as the file writes it; null when there is none
 */
record ModelProperty(
        String name,
        PropertyType type,
        boolean multiple,
        boolean mandatory,
        String defaultValue,
        List<ModelConstraint> constraints) {

    ModelProperty {
        constraints = List.copyOf(constraints);
    }

    /** The default as a value of the property's type; null when there is none. */
    Object defaultAsValue() {
        if (defaultValue == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> defaultValue;
            case INTEGER -> Integer.valueOf(defaultValue);
            case LONG -> Long.valueOf(defaultValue);
            case BOOLEAN -> Boolean.valueOf(defaultValue);
            case DATE, DATE_TIME -> throw new IllegalStateException("a day has no default: " + name);
        };
    }
}

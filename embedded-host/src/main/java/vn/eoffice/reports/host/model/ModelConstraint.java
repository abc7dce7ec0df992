package vn.eoffice.reports.host.model;

import java.util.List;
import java.util.regex.Pattern;

/** What a single value has to obey. */
sealed interface ModelConstraint {

    /** The prefixed name in the content model. */
    String name();

    /** Whether the value obeys; a value of a type it says nothing about does. */
    boolean accepts(Object value);

    /** One of these codes. */
    record Listed(String name, List<String> codes) implements ModelConstraint {

        public Listed {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean accepts(Object value) {
            return codes.contains(value.toString());
        }
    }

    /** All of it matches, or does not. */
    record Matching(String name, Pattern pattern, boolean match) implements ModelConstraint {

        @Override
        public boolean accepts(Object value) {
            return pattern.matcher(value.toString()).matches() == match;
        }
    }

    /** So many characters. */
    record Length(String name, int min, int max) implements ModelConstraint {

        @Override
        public boolean accepts(Object value) {
            int length = value.toString().length();
            return min <= length && length <= max;
        }
    }

    /** A number between these, both included. */
    record Range(String name, double min, double max) implements ModelConstraint {

        @Override
        public boolean accepts(Object value) {
            return !(value instanceof Number number) || min <= number.doubleValue() && number.doubleValue() <= max;
        }
    }
}

package vn.eoffice.reports.host.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Properties;

/** Holds what is to be stored against the content model, as the repository does when it commits. */
public final class ModelValidator {

    /** Names with other prefixes belong to stock models, which are not ours to check. */
    private static final String OURS = "rpt:";

    private final ContentModel model;

    public ModelValidator(ContentModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** What a document would break, with the aspects that its properties call for. */
    public List<Violation> check(String type, Properties properties) {
        Map<String, Object> values = properties.toMap();
        return check(type, model.aspectsOf(type, values.keySet()), values);
    }

    /**
     * What something would break. Defaults are not filled in: {@link ContentModel#defaults} has them.
     *
     * @param aspects besides those that the type has anyway
     * @param properties by prefixed name; null and an empty collection are no value
     * @return nothing when all is well
     */
    public List<Violation> check(String type, Set<String> aspects, Map<String, ?> properties) {
        if (!model.hasType(type)) {
            return List.of(Violation.of(type, "type.unknown"));
        }
        List<Violation> violations = new ArrayList<>();
        aspects.stream()
                .filter(aspect -> aspect.startsWith(OURS) && !model.hasAspect(aspect))
                .sorted()
                .forEach(aspect -> violations.add(Violation.of(aspect, "aspect.unknown")));
        Map<String, ModelProperty> known = model.propertiesOf(type, aspects);
        properties.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !known.containsKey(name))
                .sorted()
                .forEach(name -> violations.add(Violation.of(name, "property.unknown", type)));
        known.values().forEach(property -> check(property, properties.get(property.name()))
                .forEach(violations::add));
        return List.copyOf(violations);
    }

    private static Stream<Violation> check(ModelProperty property, Object value) {
        if (value == null || value instanceof Collection<?> values && values.isEmpty()) {
            return property.mandatory() ? Stream.of(Violation.of(property.name(), "property.missing")) : Stream.empty();
        }
        if (property.multiple() != value instanceof Collection<?>) {
            return Stream.of(Violation.of(property.name(), property.multiple() ? "property.many" : "property.single"));
        }
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream().flatMap(each -> checkOne(property, each));
    }

    private static Stream<Violation> checkOne(ModelProperty property, Object value) {
        if (!property.type().javaType().isInstance(value)) {
            return Stream.of(Violation.of(
                    property.name(),
                    "property.type." + property.type().modelName().substring("d:".length()),
                    String.valueOf(value)));
        }
        return property.constraints().stream()
                .filter(constraint -> !constraint.accepts(value))
                .map(constraint -> broken(property.name(), constraint, value));
    }

    private static Violation broken(String name, ModelConstraint constraint, Object value) {
        if (constraint instanceof ModelConstraint.Length length) {
            return Violation.of(name, "property.length", length.min(), length.max());
        }
        if (constraint instanceof ModelConstraint.Range range) {
            return Violation.of(name, "property.range", (long) range.min(), (long) range.max());
        }
        String rule = constraint instanceof ModelConstraint.Listed ? "property.list" : "property.pattern";
        return Violation.of(name, rule, value, constraint.name());
    }
}

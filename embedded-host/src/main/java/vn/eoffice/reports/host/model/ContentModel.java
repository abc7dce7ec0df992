package vn.eoffice.reports.host.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The types, aspects and properties of the content model. Names are prefixed; the stock types that ours descend from
 * are not part of it.
 */
public final class ContentModel {

    /** Where the content model lies on the class path. */
    private static final String FILE = "/alfresco/module/report-management/model/reports-model.xml";

    private final Map<String, ModelClass> types;
    private final Map<String, ModelClass> aspects;

    ContentModel(Map<String, ModelClass> types, Map<String, ModelClass> aspects) {
        this.types = Map.copyOf(types);
        this.aspects = Map.copyOf(aspects);
    }

    /** The content model this application was built with. */
    public static ContentModel load() {
        try (InputStream in = ContentModel.class.getResourceAsStream(FILE)) {
            return ModelReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such a type. */
    public boolean hasType(String type) {
        return types.containsKey(type);
    }

    /** Whether there is such an aspect. */
    public boolean hasAspect(String aspect) {
        return aspects.containsKey(aspect);
    }

    /** Whether a type is the other one or descends from it. */
    public boolean isA(String type, String ancestor) {
        return lineage(type).anyMatch(each -> each.name().equals(ancestor));
    }

    /** The optional aspects that something of a type has, because it has properties of theirs. */
    public Set<String> aspectsOf(String type, Collection<String> properties) {
        Set<String> own = propertiesOf(type, Set.of()).keySet();
        Set<String> found = new TreeSet<>();
        for (ModelClass aspect : aspects.values()) {
            if (aspect.properties().stream()
                    .map(ModelProperty::name)
                    .anyMatch(name -> properties.contains(name) && !own.contains(name))) {
                found.add(aspect.name());
            }
        }
        return found;
    }

    /** The values that properties of something new have unless others are given. */
    public Map<String, Object> defaults(String type, Set<String> aspects) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        for (ModelProperty property : propertiesOf(type, aspects).values()) {
            Optional.ofNullable(property.defaultAsValue()).ifPresent(value -> defaults.put(property.name(), value));
        }
        return Collections.unmodifiableMap(defaults);
    }

    /** The properties something may have: its type's, inherited ones, and those of all its aspects; by name. */
    Map<String, ModelProperty> propertiesOf(String type, Set<String> extraAspects) {
        List<ModelClass> classes = new ArrayList<>(lineage(type).toList());
        Set<String> names = new TreeSet<>(extraAspects);
        classes.forEach(each -> names.addAll(each.aspects()));
        names.stream().map(aspects::get).filter(aspect -> aspect != null).forEach(classes::add);
        Map<String, ModelProperty> properties = new TreeMap<>();
        classes.forEach(each -> each.properties().forEach(property -> properties.put(property.name(), property)));
        return properties;
    }

    private Stream<ModelClass> lineage(String type) {
        return Stream.iterate(types.get(type), each -> each != null, each -> ofNullable(each.parent()));
    }

    private ModelClass ofNullable(String type) {
        return type == null ? null : types.get(type);
    }
}

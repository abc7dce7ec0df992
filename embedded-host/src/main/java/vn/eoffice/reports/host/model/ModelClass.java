package vn.eoffice.reports.host.model;

import java.util.List;

/**
 * A type or an aspect of the content model.
 *
 * @param parent null when there is none
 * @param aspects that whatever is of this class has too
 */
record ModelClass(String name, String parent, List<ModelProperty> properties, List<String> aspects) {

    ModelClass {
        properties = List.copyOf(properties);
        aspects = List.copyOf(aspects);
    }
}

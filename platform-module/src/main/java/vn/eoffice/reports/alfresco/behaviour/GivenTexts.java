package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Forms send an empty text for a field that nobody filled in; an office has no empty texts. */
final class GivenTexts {

    private GivenTexts() {}

    /** What has to be written so that no property of the office is blank: null for a blank one. */
    static Map<QName, Serializable> corrections(Map<QName, Serializable> node) {
        Map<QName, Serializable> corrections = new HashMap<>();
        node.forEach((name, value) -> {
            if (!RecordProperties.isOurs(name)) {
                return;
            }
            if (isBlank(value)) {
                corrections.put(name, null);
            } else if (value instanceof Collection<?> several
                    && several.stream().anyMatch(GivenTexts::isBlank)) {
                corrections.put(name, known(several));
            }
        });
        return corrections;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static ArrayList<Serializable> known(Collection<?> several) {
        ArrayList<Serializable> known = new ArrayList<>();
        several.stream().filter(value -> !isBlank(value)).forEach(value -> known.add((Serializable) value));
        return known.isEmpty() ? null : known;
    }
}

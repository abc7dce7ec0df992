package vn.eoffice.reports.share;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The sections of {@code share-config-custom.xml}. */
final class ShareConfig {

    private final Element root = ShippedFiles.xml(ShippedFiles.CONFIG);

    Element root() {
        return root;
    }

    /** Sections with this evaluator. */
    List<Element> sections(String evaluator) {
        return Elements.children(root, "config").stream()
                .filter(section -> section.getAttribute("evaluator").equals(evaluator))
                .toList();
    }

    Element section(String evaluator, String condition) {
        return sections(evaluator).stream()
                .filter(section -> section.getAttribute("condition").equals(condition))
                .reduce((one, other) -> {
                    throw new IllegalStateException("two sections for " + condition);
                })
                .orElseThrow(() -> new IllegalStateException("no section " + evaluator + " " + condition));
    }

    List<String> conditions(String evaluator) {
        return sections(evaluator).stream()
                .map(section -> section.getAttribute("condition"))
                .toList();
    }

    /** All forms of a section. */
    static List<Element> forms(Element section) {
        return Elements.children(Elements.child(section, "forms"), "form");
    }

    /** Fields that a form shows in any mode. */
    static List<String> shown(Element form) {
        return Elements.attributes(form, "show", "id").toList();
    }

    /** Fields that a form offers for editing or creating. */
    static List<String> editable(Element form) {
        return Elements.all(form, "show")
                .filter(show -> !show.getAttribute("for-mode").equals("view"))
                .map(show -> show.getAttribute("id"))
                .toList();
    }

    static Stream<Element> fields(Element form) {
        return Elements.all(form, "field");
    }
}

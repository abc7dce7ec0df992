package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the parts of a .docx by their relationships. */
final class WordParts {

    private final WordZip zip;
    private final String main;

    WordParts(WordZip zip) {
        this.zip = zip;
        this.main = target(zip, "", "/officeDocument", "word/document.xml");
    }

    String main() {
        return main;
    }

    /** The part the main part names with a relationship of that type; the usual name when it names none. */
    String named(String type) {
        return target(zip, main, "/" + type, folder(main) + type + ".xml");
    }

    /** All parts the main part names with that type. */
    List<String> allNamed(String type) {
        List<String> targets = new ArrayList<>();
        for (Element relation : relations(zip, main)) {
            if (WordXml.attribute(relation, "Type").endsWith("/" + type)) {
                targets.add(resolve(folder(main), WordXml.attribute(relation, "Target")));
            }
        }
        return targets;
    }

    static String relationsOf(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String target(WordZip zip, String part, String type, String usual) {
        for (Element relation : relations(zip, part)) {
            if (WordXml.attribute(relation, "Type").endsWith(type)) {
                return resolve(folder(part), WordXml.attribute(relation, "Target"));
            }
        }
        return usual;
    }

    private static List<Element> relations(WordZip zip, String part) {
        Document relations = WordXml.parse(zip.part(relationsOf(part)));
        return relations == null ? List.of() : WordXml.all(relations, "Relationship");
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = folder(base.isEmpty() ? "" : base.substring(0, base.length() - 1));
        }
        return base + rest;
    }
}

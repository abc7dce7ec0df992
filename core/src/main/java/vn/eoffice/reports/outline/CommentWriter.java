package vn.eoffice.reports.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** Puts comments into a .docx. Adds elements and parts; takes nothing away and changes no text. */
final class CommentWriter {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final WordZip zip;
    private final WordParts parts;
    private final Document body;
    private final Document comments;
    private final String commentsPart;
    private final String namespace;
    private final List<Element> paragraphs;
    private final Locale locale;
    private int nextId;

    /** @throws UnreadableFileException when the main part or the comments that are there already cannot be read */
    CommentWriter(WordZip zip, Locale locale) {
        this.zip = zip;
        this.locale = locale;
        this.parts = new WordParts(zip);
        this.body = WordXml.parse(zip.part(parts.main()));
        this.commentsPart = parts.named("comments");
        if (body == null || body.getDocumentElement().getNamespaceURI() == null) {
            throw WordZip.damaged(null);
        }
        this.namespace = body.getDocumentElement().getNamespaceURI();
        this.paragraphs = WordXml.all(body, "p").stream()
                .filter(paragraph -> namespace.equals(paragraph.getNamespaceURI()))
                .toList();
        this.comments = zip.has(commentsPart) ? WordXml.parse(zip.part(commentsPart)) : empty();
        if (comments == null) {
            throw WordZip.damaged(null);
        }
        WordXml.all(comments, "comment")
                .forEach(comment -> nextId = Math.max(nextId, WordXml.number(WordXml.attribute(comment, "id"), 0) + 1));
    }

    private Document empty() {
        String root = "<w:comments xmlns:w=\"" + namespace + "\"/>";
        return WordXml.parse(root.getBytes(StandardCharsets.UTF_8));
    }

    /** Comments on the paragraph of a finding, on the first one when it has none. */
    void add(OutlineFinding finding) {
        int index = Math.max(0, finding.place().paragraph());
        if (index >= paragraphs.size()) {
            return;
        }
        String id = Integer.toString(nextId++);
        Element paragraph = paragraphs.get(index);
        Element properties = WordXml.child(paragraph, "pPr");
        paragraph.insertBefore(
                withId(body, "commentRangeStart", id),
                properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        paragraph.appendChild(withId(body, "commentRangeEnd", id));
        Element run = element(body, "r");
        run.appendChild(withId(body, "commentReference", id));
        paragraph.appendChild(run);
        comments.getDocumentElement().appendChild(comment(finding, id));
    }

    void finish() {
        zip.put(parts.main(), WordXml.bytes(body));
        boolean added = !zip.has(commentsPart);
        zip.put(commentsPart, WordXml.bytes(comments));
        if (added) {
            relate();
            declare();
        }
    }

    private Element comment(OutlineFinding finding, String id) {
        Element comment = withId(comments, "comment", id);
        set(comment, "author", OutlineTexts.text(locale, "annotation.author"));
        set(comment, "initials", OutlineTexts.text(locale, "annotation.initials"));
        comment.appendChild(paragraph(finding.text(locale)));
        String remedy = finding.remedy(locale);
        if (!remedy.isEmpty()) {
            comment.appendChild(paragraph(remedy));
        }
        return comment;
    }

    private Element paragraph(String words) {
        Element text = element(comments, "t");
        text.appendChild(comments.createTextNode(words));
        Element run = element(comments, "r");
        run.appendChild(text);
        Element paragraph = element(comments, "p");
        paragraph.appendChild(run);
        return paragraph;
    }

    private Element withId(Document document, String name, String id) {
        Element element = element(document, name);
        set(element, "id", id);
        return element;
    }

    private Element element(Document document, String name) {
        return document.createElementNS(namespace, prefix(document) + ":" + name);
    }

    private void set(Element element, String name, String value) {
        element.setAttributeNS(namespace, prefix(element.getOwnerDocument()) + ":" + name, value);
    }

    /** The document's own prefix; an attribute needs one even where elements need none. */
    private String prefix(Document document) {
        Element root = document.getDocumentElement();
        String prefix = root.lookupPrefix(namespace);
        if (prefix == null) {
            prefix = "w";
            root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", namespace);
        }
        return prefix;
    }

    private void relate() {
        String name = WordParts.relationsOf(parts.main());
        Document relations = zip.has(name)
                ? WordXml.parse(zip.part(name))
                : WordXml.parse(("<Relationships xmlns=\"" + PACKAGE + "\"/>").getBytes(StandardCharsets.UTF_8));
        if (relations == null) {
            throw WordZip.damaged(null);
        }
        Element relation = child(relations, "Relationship");
        relation.setAttribute("Id", "rIdReportComments");
        relation.setAttribute("Type", OFFICE + "/comments");
        relation.setAttribute(
                "Target", commentsPart.substring(WordParts.folder(commentsPart).length()));
        zip.put(name, WordXml.bytes(relations));
    }

    private void declare() {
        Document types = WordXml.parse(zip.part("[Content_Types].xml"));
        if (types == null) {
            throw WordZip.damaged(null);
        }
        Element override = child(types, "Override");
        override.setAttribute("PartName", "/" + commentsPart);
        override.setAttribute("ContentType", COMMENTS);
        zip.put("[Content_Types].xml", WordXml.bytes(types));
    }

    /** In the namespace of the root, so that a package without one stays as it is. */
    private static Element child(Document document, String name) {
        Element root = document.getDocumentElement();
        Element child = document.createElementNS(root.getNamespaceURI() == null ? TYPES : root.getNamespaceURI(), name);
        root.appendChild(child);
        return child;
    }
}

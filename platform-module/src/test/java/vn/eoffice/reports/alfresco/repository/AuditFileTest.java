package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Alfresco keeps only those values of the journal whose paths the audit file declares. */
class AuditFileTest {

    @Test
    void everyValueOfTheJournalHasItsPath() throws Exception {
        List<String> paths = new ArrayList<>();
        try (InputStream in =
                getClass().getResourceAsStream("/alfresco/module/report-management/audit/report-management.xml")) {
            collect(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement(),
                    "",
                    paths);
        }

        assertThat(paths)
                .containsExactly(
                        "/report-management/entry/document/value",
                        "/report-management/entry/action/value",
                        "/report-management/entry/by/value",
                        "/report-management/entry/details/value");
    }

    private static void collect(Element element, String path, List<String> paths) {
        String own = element.hasAttribute("key") ? path + "/" + element.getAttribute("key") : path;
        if (element.getTagName().equals("RecordValue")) {
            paths.add(own);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, own, paths);
            }
        }
    }
}

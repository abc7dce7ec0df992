package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.annex.sheet.XmlScanner.Event;

/** Reads the content of an .ods. */
final class OdsReader {

    private final XmlScanner xml;
    private final Budget budget;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style;

    OdsReader(XmlScanner xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    Book read() throws IOException {
        List<Grid> grids = new ArrayList<>();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            if (xml.is("style")) {
                style = xml.attribute("name");
            } else if (xml.is("table-properties") && "false".equals(xml.attribute("display"))) {
                hiddenStyles.add(style);
            } else if (xml.is("table") && !xml.isEmpty()) {
                String name = xml.attribute("name");
                boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
                grids.add(new OdsSheet(xml, budget).read(name == null ? "" : name, hidden));
            }
        }
        if (grids.isEmpty()) {
            throw Refusal.damaged();
        }
        return new Book(grids, false, false);
    }
}

package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.annex.sheet.XmlScanner.Event;

/** Reads .xlsx and .xlsm. */
final class XlsxReader {

    static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MAX_SHEETS = 60;

    private final XlsxPackage parts;
    private final Budget budget;
    private final List<String[]> sheets = new ArrayList<>();
    private boolean from1904;

    XlsxReader(XlsxPackage parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    Book read() throws IOException {
        workbook();
        Map<String, String> targets = targets();
        SharedStrings strings = new SharedStrings(parts, budget);
        List<Grid> grids = new ArrayList<>();
        for (String[] sheet : sheets) {
            String target = targets.get(sheet[1]);
            if (target != null && parts.has(target)) {
                grids.add(new XlsxSheet(parts.open(target), strings, budget).read(sheet[0], sheet[2]));
            }
        }
        if (grids.isEmpty()) {
            throw Refusal.damaged();
        }
        return new Book(grids, from1904, parts.has("xl/vbaProject.bin"));
    }

    private void workbook() throws IOException {
        XmlScanner xml = parts.open(WORKBOOK);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("sheet")) {
                String name = xml.attribute("name");
                sheets.add(new String[] {name == null ? "" : name, xml.attribute("id"), xml.attribute("state")});
            } else if (event == Event.START && xml.is("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }
        if (sheets.isEmpty() || sheets.size() > MAX_SHEETS) {
            throw Refusal.damaged();
        }
    }

    /** Parts outside the package are never followed: only names found in it are opened. */
    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        XmlScanner xml = parts.open(RELATIONS);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("Relationship")) {
                String target = xml.attribute("Target");
                if (target != null && isSheet(xml.attribute("Type"))) {
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private static boolean isSheet(String type) {
        return type != null && type.endsWith("/worksheet");
    }
}

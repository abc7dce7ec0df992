package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.sheet.XmlScanner.Event;

/** The texts of an .xlsx, read when the first is asked for. */
final class SharedStrings {

    private static final String PART = "xl/sharedStrings.xml";

    private final XlsxPackage parts;
    private final Budget budget;
    private List<String> texts;

    SharedStrings(XlsxPackage parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** The text with that number; empty when there is none. */
    String text(String number) throws IOException {
        if (texts == null) {
            texts = load();
        }
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private List<String> load() throws IOException {
        List<String> loaded = new ArrayList<>();
        if (!parts.has(PART)) {
            return loaded;
        }
        XmlScanner xml = parts.open(PART);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("si")) {
                String text = item(xml);
                budget.text(text);
                loaded.add(text);
            }
        }
        return loaded;
    }

    /** A text in one piece or in formatted runs; readings of Asian letters are left out. */
    static String item(XmlScanner xml) throws IOException {
        if (xml.isEmpty()) {
            return "";
        }
        String text = "";
        int depth = 1;
        while (depth > 0) {
            Event event = xml.next();
            if (event == Event.EOF) {
                throw Refusal.damaged();
            } else if (event == Event.START && xml.is("t")) {
                String run = xml.elementText();
                text = text.isEmpty() ? run : text.concat(run);
                if (text.length() > 1 << 20) {
                    throw Refusal.bomb();
                }
            } else if (event == Event.START && xml.is("rPh")) {
                xml.skipElement();
            } else if (event == Event.START && !xml.isEmpty()) {
                depth++;
            } else if (event == Event.END) {
                depth--;
            }
        }
        return text;
    }
}

package vn.eoffice.reports.extraction.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds a small PDF with a Vietnamese text layer for tests; needs no font on the machine. */
public final class PdfBuilder {

    private static final int LINES_A_PAGE = 45;
    private static final int FIRST_PAGE_OBJECT = 7;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    /** Lines from the top of a new page on, going on to further pages. */
    public PdfBuilder lines(List<String> lines) {
        for (int from = 0; from < lines.size(); from += LINES_A_PAGE) {
            List<String> part = lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE));
            block(50, 800, part);
            endPage();
        }
        return this;
    }

    /** Lines below one another from a place on the current page, in points from the lower left corner. */
    public PdfBuilder block(int x, int y, List<String> lines) {
        page.append("BT /F1 11 Tf 16 TL ").append(x).append(' ').append(y).append(" Td ");
        lines.forEach(line -> page.append('<').append(hex(line)).append("> Tj T* "));
        page.append("ET\n");
        return this;
    }

    /** Drawing operators as they are. */
    public PdfBuilder operators(String raw) {
        page.append(raw);
        return this;
    }

    public PdfBuilder endPage() {
        pages.add(page.toString());
        page.setLength(0);
        return this;
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE_OBJECT + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H"
                + " /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /DW 500 /FontDescriptor 5 0 R"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
        objects.add("<< /Type /FontDescriptor /FontName /Sample /Flags 32 /FontBBox [0 0 500 700] /Ascent 700"
                + " /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>");
        objects.add(stream(toUnicode()));
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                    + (FIRST_PAGE_OBJECT + 2 * i + 1) + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            objects.add(stream(pages.get(i)));
        }
        return file(objects, "");
    }

    /** A PDF of these objects, numbered from 1 with the catalog first, and a right cross-reference table. */
    public static byte[] file(List<String> objects, String trailerEntries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes(ascii("%PDF-1.5\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailerEntries
                + " >>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    public static String stream(String content) {
        return "<< /Length " + ascii(content).length + " >>\nstream\n" + content + "\nendstream";
    }

    private static String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Sample def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int block = 0; block < 256; block += 64) {
            map.append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++) {
                map.append("<%02X00> <%02XFF> <%02X00>\n".formatted(high, high, high));
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap end end").toString();
    }

    private static String hex(String line) {
        StringBuilder hex = new StringBuilder();
        line.chars().forEach(c -> hex.append("%04X".formatted(c)));
        return hex.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

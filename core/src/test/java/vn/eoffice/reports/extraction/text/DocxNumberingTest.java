package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxNumberingTest {

    private static final String OUTLINE = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.")
            + level(3, "lowerLetter", "%4)") + level(4, "bullet", "\uf0b7") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

    @TempDir
    Path folder;

    @Test
    void countsEachLevelAndRestartsTheLevelsBelow() {
        assertThat(read(item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1)))
                .isEqualTo("I. mục\n1. mục\n2. mục\n2.1. mục\nII. mục\n1. mục\n");
    }

    @Test
    void printsLettersAndBullets() {
        assertThat(read(item(1, 3) + item(1, 3) + item(1, 4))).isEqualTo("a) mục\nb) mục\n- mục\n");
    }

    @Test
    void restartsAListThatSaysSo() {
        assertThat(read(item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0)))
                .isEqualTo("I. mục\nII. mục\nI. mục\nII. mục\n");
    }

    @Test
    void numbersParagraphsByTheirStyle() {
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr><w:r><w:t>mục</w:t></w:r></w:p>";
        assertThat(read(styled + styled)).isEqualTo("I. mục\nII. mục\n");
    }

    @Test
    void leavesAParagraphOutsideItsStylesListWhenItSaysSo() {
        String plain = "<w:p><w:pPr><w:pStyle w:val=\"Child\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>mục</w:t></w:r></w:p>";
        assertThat(read(plain)).isEqualTo("mục\n");
    }

    @Test
    void printsNumbersAsListsDo() {
        assertThat(ListNumbers.print("upperRoman", 1994)).isEqualTo("MCMXCIV");
        assertThat(ListNumbers.print("lowerRoman", 4)).isEqualTo("iv");
        assertThat(ListNumbers.print("upperLetter", 27)).isEqualTo("AA");
        assertThat(ListNumbers.print("decimalZero", 7)).isEqualTo("07");
        assertThat(ListNumbers.print("upperRoman", 999_999_999)).isEqualTo("999999999");
        assertThat(ListNumbers.print("lowerLetter", 999_999_999)).isEqualTo("999999999");
    }

    private String read(String xml) {
        String styles =
                "<w:styles><w:style w:styleId=\"Parent\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "</w:style><w:style w:styleId=\"Child\"><w:basedOn w:val=\"Parent\"/></w:style></w:styles>";
        Path file = new DocxBuilder()
                .part("numbering", OUTLINE)
                .part("styles", styles)
                .xml(xml)
                .writeTo(folder.resolve("a.docx"));
        return new DirectReader(TextLimits.DEFAULT)
                .read(file, "a.docx", beforeOcr -> {})
                .text();
    }

    private static String item(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>mục</w:t></w:r></w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}

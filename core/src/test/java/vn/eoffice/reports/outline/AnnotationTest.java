package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.extraction.text.SampleFiles;

class AnnotationTest {

    @TempDir
    private Path folder;

    @Test
    void eachFindingIsAWordCommentWithItsRemedy() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(annotated(report())))) {
            assertThat(document.getDocComments().getComments()).hasSize(10);
            XWPFComment first = document.getDocComments().getComments().get(0);
            assertThat(first.getAuthor()).isEqualTo("Kiểm tra báo cáo");
            assertThat(first.getText())
                    .contains("Mục II.2 “Công tác kiểm tra, giám sát” không đứng đúng thứ tự của đề cương")
                    .contains("Hãy chuyển mục về đúng vị trí.");
        }
    }

    @Test
    void aCommentStandsAtTheParagraphItSpeaksOf() throws Exception {
        Map<String, String> parts = Papers.parts(Files.readAllBytes(annotated(report())));
        String body = parts.get("word/document.xml");
        int heading = body.indexOf("1.2. Vị trí còn thiếu");
        int start = body.lastIndexOf("commentRangeStart", heading);
        assertThat(body.substring(start, heading)).doesNotContain("</w:p>");
    }

    @Test
    void theTextStaysAsItWas() throws Exception {
        Path report = report();
        assertThat(texts(annotated(report))).isEqualTo(texts(report));
    }

    @Test
    void partsOtherThanTheTextKeepTheirBytes() throws Exception {
        Path report = Papers.draft(folder, Papers.yearOutline(folder), Papers.request(LayoutProfile.PARTY_2018));
        Map<String, String> before = Papers.parts(Files.readAllBytes(report));
        Map<String, String> after = Papers.parts(Files.readAllBytes(annotated(report)));
        assertThat(after).containsEntry("word/styles.xml", before.get("word/styles.xml"));
        assertThat(after).containsEntry("word/header1.xml", before.get("word/header1.xml"));
    }

    @Test
    void commentsThatWereThereStayBesideTheNewOnes() throws Exception {
        Path once = annotated(report());
        Path twice = annotated(once);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(twice))) {
            assertThat(document.getDocComments().getComments())
                    .hasSize(20)
                    .extracting(XWPFComment::getId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aReportThatIsNoDocxIsSaidToBeNone() {
        Path text = SampleFiles.txt(folder.resolve("x.txt"), List.of("I. MỘT"));
        Conformance conformance = Papers.outlines().conformance(Outline.EMPTY, text, "x.txt", Set.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<OutlineFinding> answer = Papers.outlines().annotate(text, conformance, Locale.ROOT, out);
        assertThat(answer).extracting(OutlineFinding::code).containsExactly("annotation.not-docx");
        assertThat(out.size()).isZero();
    }

    private Path report() {
        return Papers.docx(folder, Papers.sample("bao-cao-binh-khe.txt").toArray(String[]::new));
    }

    private Path annotated(Path report) {
        Conformance conformance =
                Papers.outlines().conformance(Papers.yearOutline(folder), report, "bao-cao.docx", Set.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Papers.outlines().annotate(report, conformance, Locale.ROOT, out))
                .isEmpty();
        return Papers.write(folder.resolve("co-ghi-chu-" + report.getFileName()), out.toByteArray());
    }

    private static List<String> texts(Path docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .map(AnnotationTest::plain)
                    .toList();
        }
    }

    /** POI prints comments into the text of their paragraph. */
    private static String plain(String text) {
        int comment = text.indexOf("[Comment");
        return comment < 0 ? text : text.substring(0, comment);
    }
}

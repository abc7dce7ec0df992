package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.text.HostileCorpus;
import vn.eoffice.reports.extraction.text.HostileFile;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** No file makes anything throw. Files that are no .docx are refused by the text source, whose own tests try them. */
class HostileOutlinesTest {

    private static final Outlines OUTLINES = new Outlines(
            (file, name) -> {
                throw new UnreadableFileException(Finding.of("file.damaged"), null);
            },
            Papers.LIMITS);

    @TempDir
    private Path folder;

    static List<HostileFile> files() {
        return HostileCorpus.files().stream()
                .filter(file -> file.name().endsWith(".docx") || file.name().endsWith(".docm"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileDocxIsAFindingOrARead(HostileFile hostile) {
        Path file = hostile.writeInto(folder);
        assertThatCode(() -> {
                    OutlineReading reading = OUTLINES.read(file, hostile.givenName(), Set.of());
                    Conformance conformance =
                            OUTLINES.conformance(reading.outline(), file, hostile.givenName(), Set.of());
                    OUTLINES.annotate(file, conformance, Locale.ROOT, new ByteArrayOutputStream());
                    assertThat(OUTLINES.layout(file, null).findings()).isNotEmpty();
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "I. ",
                "-",
                "(",
                "a) ",
                "Biểu 1B, ",
                "…",
                "1.1.1.",
                "Phần ",
                " ",
                "x",
                "ĐỀ CƯƠNG\n",
                "1. A\n"
            })
    void aMegabyteOfOneThingIsReadInSeconds(String piece) {
        String text = "I. MỘT\n" + piece.repeat((1 << 20) / piece.length());
        Outlines outlines =
                new Outlines((file, name) -> new SourceText(text, "text/plain", null, List.of()), Papers.LIMITS);
        Path file = Papers.write(folder.resolve("x.txt"), new byte[] {'I'});
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Outline outline = outlines.read(file, "x.txt", Set.of()).outline();
            outlines.conformance(outline, file, "x.txt", Set.of());
        });
    }

    @Test
    void deepXmlIsRefusedBeforeItIsATree() {
        Path draft = Papers.draft(folder, Papers.yearOutline(folder), Papers.request(LayoutProfile.STATE));
        Path deep = Papers.change(
                draft, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + "<w:x>".repeat(9000))
                        .replace("</w:body>", "</w:x>".repeat(9000) + "</w:body>"));
        assertThat(OUTLINES.layout(deep, null).findings())
                .extracting(LayoutFinding::code)
                .containsExactly("file.damaged");
    }

    @Test
    void anEntityFromOutsideIsNotRead() {
        Path draft = Papers.draft(folder, Papers.yearOutline(folder), Papers.request(LayoutProfile.STATE));
        Path changed = Papers.change(
                draft,
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "<w:document", "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"));
        assertThat(OUTLINES.layout(changed, null).findings())
                .extracting(LayoutFinding::code)
                .containsExactly("file.damaged");
    }
}

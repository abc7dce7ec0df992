package vn.eoffice.reports.annex.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every slip in a form file is met with the file, the line, what is wrong and what to write instead. */
class FormFileTest {

    private static final String GOOD =
            """
            <form code="X1" version="1">
              <title>T</title>
              <header>
                <column id="name" kind="label" title="Nội dung"/>
                <column id="a" kind="integer" title="A"/>
                <column id="b" kind="integer" title="B" formula="a + a"/>
              </header>
              <rows>
                <row id="I" label="Một" sum="children">
                  <row id="I.1" label="Hai"/>
                </row>
                <row id="II" label="Ba" formula="I + I"/>
              </rows>
              <check id="c" test="a = b"><vi>Sai.</vi><en>Wrong.</en></check>
            </form>
            """;

    @Test
    void aGoodFileIsRead() {
        assertThat(read(GOOD).rows()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=\"integer\" title=\"A\"|kind=\"number\" title=\"A\"|5|form.bad-value",
                "formula=\"a + a\"|formula=\"a + z\"|6|form.no-column",
                "formula=\"a + a\"|formula=\"b + a\"|6|form.circle",
                "formula=\"a + a\"|formula=\"a + (\"|6|form.bad-expression",
                "formula=\"a + a\"|formula=\"previous(a)\"|6|form.elsewhere-in-formula",
                "formula=\"a + a\"|colour=\"red\"|6|form.unknown-attribute",
                "id=\"b\"|id=\"a\"|6|form.duplicate-id",
                "id=\"b\"|id=\"1b\"|6|form.bad-id",
                "formula=\"I + I\"|formula=\"I + IX\"|12|form.no-row",
                "formula=\"I + I\"|sum=\"children\"|12|form.no-children",
                "<title>T</title>|<titel>T</titel>|2|form.unknown-element",
                "<en>Wrong.</en>||14|form.no-part",
                "test=\"a = b\"|test=\"a b\"|14|form.bad-expression",
                "code=\"X1\"|code=\"../x\"|1|form.bad-code",
                "code=\"X1\"||1|form.no-attribute",
                "</rows>|</row>|13|form.not-xml"
            })
    void aSlipNamesItsLine(String from, String to, int line, String key) {
        FormFileException fault =
                catchThrowableOfType(FormFileException.class, () -> read(GOOD.replace(from, to == null ? "" : to)));
        assertThat(fault.getMessage()).startsWith("x1.xml, line " + line + ": " + key);
        assertThat(fault.text(Locale.ROOT)).startsWith("Tệp x1.xml, dòng " + line + ": ");
        assertThat(fault.text(Locale.ENGLISH))
                .startsWith("File x1.xml, line " + line + ": ")
                .doesNotContain(key);
    }

    @Test
    void documentTypesAreRefused() {
        String entity = "<!DOCTYPE form [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(catchThrowableOfType(FormFileException.class, () -> read(entity + GOOD.replace("Một", "&x;"))))
                .isNotNull();
    }

    private static FormDefinition read(String xml) {
        return Forms.read("x1.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}

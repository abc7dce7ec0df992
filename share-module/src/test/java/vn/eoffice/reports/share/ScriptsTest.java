package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Parser;

class ScriptsTest {

    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{([^}]*+)\\}");
    private static final Set<String> SAFE = Set.of("url.context", "fieldHtmlId");

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptCanBeRead(String name) {
        CompilerEnvirons language = new CompilerEnvirons();
        language.setLanguageVersion(Context.VERSION_1_8);

        assertThatCode(() -> new Parser(language).parse(ShippedFiles.text(name), name, 1))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateCanBeRead(String name) throws IOException {
        Configuration language = new Configuration(Configuration.VERSION_2_3_20);

        assertThat(new Template(name, ShippedFiles.text(name), language)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateEncodesWhatItPrints(String name) {
        assertThat(INTERPOLATION.matcher(ShippedFiles.text(name)).results().map(found -> found.group(1)))
                .allMatch(
                        printed -> printed.endsWith("?html")
                                || printed.endsWith("?js_string")
                                || printed.endsWith(")?string")
                                || SAFE.contains(printed),
                        "is encoded");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptWritesMarkup(String name) {
        assertThat(ShippedFiles.text(name))
                .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    void controlsWaitForTheirMarkup() {
        assertThat(ShippedFiles.text(ShippedFiles.STATIC + "report-management/forms.js"))
                .contains("whenThere(options.id, ", "whenThere(id, startDays)", "whenThere(id, startPerson)")
                .doesNotContain("field = byId(");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptNeedsAnotherBeforeItIsCalled(String name) {
        assertThat(ShippedFiles.text(name)).doesNotContainPattern("= VnEoffice\\.\\w+[,;]");
    }

    @Test
    void everyCallIsInTheContract() throws IOException {
        Set<String> contract = Files.readString(Path.of(System.getProperty("project.root"), "docs", "openapi.yaml"))
                .lines()
                .filter(line -> line.matches(" {2}/[^ ]*:"))
                .map(line -> line.strip().replaceFirst(":$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(calls())
                .contains("/tasks", "/inbox", "/documents", "/documents/{id}/recall")
                .isSubsetOf(contract);
    }

    private static Stream<String> calls() {
        String all = scripts()
                .filter(name -> name.startsWith(ShippedFiles.STATIC))
                .map(ShippedFiles::text)
                .collect(Collectors.joining());
        Stream<String> whole = Pattern.compile("\"((?:tasks|inbox|documents|rounds)(?:/|\\?[^\"]*+)?)\"")
                .matcher(all)
                .results()
                .map(found -> "/" + found.group(1).replaceFirst("[?].*|/$", ""));
        Stream<String> ofDocuments = Pattern.compile("[(,]\\s*+\"(/[a-z-]++)(?:\\?[^\"]*+)?\"")
                .matcher(all)
                .results()
                .map(found -> "/documents/{id}" + found.group(1));
        Stream<String> ofRounds =
                Pattern.compile("\\+ \"(/units)\\?").matcher(all).results().map(found -> "/rounds/{id}/units");
        return Stream.of(whole, ofDocuments, ofRounds).flatMap(found -> found);
    }

    static Stream<String> scripts() {
        return ShippedFiles.named(".js").stream();
    }

    static Stream<String> templates() {
        return ShippedFiles.named(".ftl").stream();
    }
}

package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.eoffice.reports.extraction.Field;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:rpt|message|button)\\.[\\w.-]++)\"");
    private static final Pattern LABEL = Pattern.compile("label\\(\"(\\w++)\", \"([\\w-]++)\"\\)");

    private final Properties ours = ShippedFiles.properties(ShippedFiles.MESSAGES + ".properties");

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) {
        assertThat(ShippedFiles.properties(bundle + "_en.properties").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(ShippedFiles.properties(bundle + ".properties").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordIsEmptyDecomposedOrQuoted(String bundle) {
        Stream.of("", "_en").forEach(language -> assertThat(ShippedFiles.properties(bundle + language + ".properties")
                        .values())
                .extracting(Object::toString)
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("'"))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)));
    }

    @Test
    void vietnameseIsTakenOnAServerThatRunsInEnglish() {
        Locale before = Locale.getDefault();
        try (URLClassLoader shipped = ShippedFiles.loader()) {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle bundle = ResourceBundle.getBundle(
                    ShippedFiles.MESSAGES.replace('/', '.'), Locale.forLanguageTag("vi-VN"), shipped);

            assertThat(bundle.getString("rpt.action.route")).isEqualTo("Trình ký");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyLabelOfTheConfigurationIsThere() {
        Set<String> known = new TreeSet<>(ours.stringPropertyNames());
        known.addAll(Stock.names("message"));

        assertThat(labelsOfTheConfiguration()).hasSizeGreaterThan(50).isSubsetOf(known);
    }

    @Test
    void everyLabelOfAScriptIsThere() {
        Set<String> known = new TreeSet<>(ours.stringPropertyNames());
        known.addAll(Stock.names("message"));

        assertThat(labelsOfScripts()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void codesHaveTheirWords() {
        Models models = new Models();

        assertThat(ours.stringPropertyNames())
                .containsAll(prefixed("rpt.status.", models.codes("rpt:statuses")))
                .containsAll(prefixed("rpt.level.", models.codes("rpt:dueLevels")))
                .containsAll(prefixed("rpt.step.", models.codes("rpt:routingSteps")))
                .containsAll(prefixed("rpt.receipt.", models.codes("rpt:receiptStates")))
                .containsAll(prefixed("rpt.direction.", models.codes("rpt:copyDirections")))
                .containsAll(prefixed(
                        "rpt.reading.",
                        Stream.of(Field.values()).map(Field::code).toList()));
    }

    @Test
    void rowsHaveColumnsOfAKnownKindWithTheirWords() {
        List<Element> fields = Elements.all(new ShareConfig().root(), "field")
                .filter(field -> !RowColumn.of(field).isEmpty())
                .toList();

        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            List<RowColumn> columns = RowColumn.of(field);
            assertThat(columns).extracting(RowColumn::kind).isSubsetOf(RowColumn.KINDS);
            assertThat(ours.stringPropertyNames()).containsAll(words(field, columns));
        });
    }

    private static Set<String> words(Element field, List<RowColumn> columns) {
        String property = field.getAttribute("id").replace("rpt:", "rpt.rows.") + ".";
        Stream<String> titles =
                columns.stream().filter(column -> !isShownOnly(columns)).map(column -> property + column.name());
        Stream<String> choices = columns.stream()
                .flatMap(column -> column.codes().stream().map(code -> "rpt." + column.name() + "." + code));
        return Stream.concat(titles, choices).collect(Collectors.toSet());
    }

    private static boolean isShownOnly(List<RowColumn> columns) {
        return columns.stream().anyMatch(column -> column.kind().equals("percent"));
    }

    @Test
    void noWordIsLeftOver() {
        Set<String> used = Stream.concat(labelsOfTheConfiguration(), labelsOfScripts())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours.stringPropertyNames())
                .filteredOn(key -> !key.matches(
                        "(type|aspect)\\.rpt_.*|rpt\\.(status|level|step|receipt|direction|reading|rows)\\..*"))
                .isSubsetOf(used);
    }

    private static Stream<String> labelsOfTheConfiguration() {
        Stream<Element> roots = Stream.of(
                new ShareConfig().root(),
                ShippedFiles.xml(ShippedFiles.EXTENSION + "site-data/presets/report-management-presets.xml"));
        return roots.flatMap(root -> Stream.of(
                        Stream.of("set", "field").flatMap(tag -> Elements.attributes(root, tag, "label-id")),
                        Elements.attributes(root, "field", "help-id"),
                        Elements.attributes(root, "constraint", "message-id"),
                        Stream.of("action", "indicator").flatMap(tag -> Elements.attributes(root, tag, "label")),
                        Stream.of("labelId", "descriptionId").flatMap(name -> Elements.attributes(root, "form", name)),
                        Stream.of("title-id", "description-id")
                                .flatMap(tag -> Elements.all(root, tag))
                                .map(Elements::text),
                        Elements.all(root, "param")
                                .filter(param -> param.getAttribute("name").endsWith("Message"))
                                .map(Elements::text),
                        Elements.all(root, "line")
                                .flatMap(line -> Pattern.compile("\\{\\w++ ([\\w.]++)\\}")
                                        .matcher(line.getTextContent())
                                        .results())
                                .map(found -> found.group(1)))
                .flatMap(labels -> labels)
                .filter(label -> !label.isEmpty()));
    }

    private static Stream<String> labelsOfScripts() {
        return Stream.of(".js", ".ftl")
                .flatMap(suffix -> ShippedFiles.named(suffix).stream())
                .map(ShippedFiles::text)
                .flatMap(text -> Stream.concat(
                        LITERAL.matcher(text).results().map(found -> found.group(1)),
                        LABEL.matcher(text).results().map(found -> "rpt." + found.group(1) + "." + found.group(2))));
    }

    private static Set<String> prefixed(String prefix, List<String> codes) {
        return codes.stream().map(prefix::concat).collect(Collectors.toSet());
    }

    static Stream<String> bundles() {
        return ShippedFiles.named("_en.properties").stream().map(name -> name.replace("_en.properties", ""));
    }
}

package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocumentLibraryTest {

    private static final String PICTURES = ShippedFiles.STATIC + "components/documentlibrary/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w++)(?: ([\\w.]++))?\\}");

    private final Models models = new Models();
    private final ShareConfig config = new ShareConfig();
    private final Element library = config.section("string-compare", "DocumentLibrary");
    private final Element actions = config.section("string-compare", "DocLibActions");
    private final Properties messages = ShippedFiles.properties(ShippedFiles.MESSAGES + ".properties");

    @Test
    void aNodesTypeCanBeChangedToOursAndEachHasALabel() {
        Set<String> types = Stream.concat(
                        Elements.attributes(library, "type", "name"), Elements.attributes(library, "subtype", "name"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(types).contains("cm:content", "rpt:plan", "rpt:report");
        types.remove("cm:content");
        assertThat(models.types()).containsAll(types);
        assertThat(messages.stringPropertyNames()).containsAll(labels("type.", types));
    }

    @Test
    void theMenuForCreatingOffersTypesThatAFormCanCreate() {
        List<Element> offered = Elements.children(Elements.child(library, "create-content"), "content");

        assertThat(offered).isNotEmpty().allSatisfy(content -> {
            String type = content.getAttribute("id").replace("rpt-", "rpt:");
            assertThat(models.types()).contains(type);
            assertThat(config.conditions("model-type")).contains(type);
            assertThat(content.getAttribute("label")).isEqualTo("type." + type.replace(':', '_'));
            assertThat(content.getTextContent()).contains("itemId=" + type + "&");
        });
    }

    @Test
    void aspectsAPersonMayAddExistAndHaveALabel() {
        List<String> aspects = Elements.attributes(library, "aspect", "name").toList();

        assertThat(aspects).contains("rpt:filingFolder").doesNotContain("rpt:issued", "rpt:recalled", "rpt:routed");
        assertThat(models.aspects()).containsAll(aspects);
        assertThat(messages.stringPropertyNames()).containsAll(labels("aspect.", aspects));
    }

    @Test
    void everyIndicatorAskedForIsThereWithItsPicture() {
        List<String> indicators =
                Elements.attributes(library, "indicator", "id").toList();

        assertThat(indicators)
                .containsExactlyInAnyOrder(
                        "rpt-draft", "rpt-in-review", "rpt-returned", "rpt-issued", "rpt-recalled", "rpt-secret")
                .allMatch(id -> ShippedFiles.exists(PICTURES + "indicators/" + id + "-16.png"), "has a picture");
    }

    @Test
    void everyActionAskedForIsOfferedWithItsPicture() {
        List<Element> defined = Elements.children(Elements.child(actions, "actions"), "action");

        assertThat(defined.stream().map(action -> action.getAttribute("id")))
                .contains(
                        "rpt-file",
                        "rpt-route",
                        "rpt-number",
                        "rpt-distribute",
                        "rpt-acknowledge",
                        "rpt-recall",
                        "rpt-cited-by")
                .allSatisfy(id -> assertThat(groups()).as(id).allMatch(group -> group.contains(id)));
        assertThat(defined).allMatch(action -> ShippedFiles.exists(PICTURES + "actions/" + icon(action) + "-16.png"));
    }

    @Test
    void noGroupOffersAnActionThatIsNotDefined() {
        Set<String> defined = Elements.attributes(Elements.child(actions, "actions"), "action", "id")
                .collect(Collectors.toSet());

        assertThat(groups()).hasSize(2).allSatisfy(group -> assertThat(defined).containsAll(group));
        assertThat(Elements.attributes(actions, "actionGroup", "id")).isSubsetOf(Stock.names("group"));
    }

    @Test
    void everyActionIsShownOnlyWhereItMakesSense() {
        assertThat(Elements.children(Elements.child(actions, "actions"), "action"))
                .allMatch(action -> !Elements.children(action, "evaluator").isEmpty(), "has an evaluator");
    }

    @Test
    void everyActionCallsAFunctionThatExists() {
        String ours = ShippedFiles.text(ShippedFiles.STATIC + "report-management/documents.js");

        assertThat(parameters("function"))
                .isNotEmpty()
                .allMatch(name -> Stock.names("function").contains(name) || ours.contains("action(\"" + name + "\""));
    }

    @Test
    void repositoryActionsAreTheThreeOfTheModule() {
        assertThat(parameters("action")).containsExactlyInAnyOrder("rpt-file", "rpt-number", "rpt-distribute");
    }

    @Test
    void anIssuedDocumentLosesTheStockActionsThatWouldChangeIt() {
        assertThat(Elements.all(actions, "override").map(Elements::text))
                .contains(
                        "document-edit-properties",
                        "document-edit-metadata",
                        "document-upload-new-version",
                        "document-delete",
                        "document-move-to")
                .isSubsetOf(Stock.names("action"));
        assertThat(Elements.all(actions, "action")
                        .filter(action -> !Elements.children(action, "override").isEmpty())
                        .flatMap(action -> Elements.children(action, "evaluator").stream())
                        .map(Elements::text))
                .containsExactly("evaluator.rpt.issued");
    }

    @Test
    void aLineShowsPropertiesOrWhatAScriptRenders() {
        String ours = ShippedFiles.text(ShippedFiles.STATIC + "report-management/documents.js");
        Set<String> known = new TreeSet<>(Stock.names("renderer"));
        models.properties().keySet().forEach(name -> known.add(name.replace(':', '_')));
        known.add("cm_name");

        assertThat(placeholders().map(found -> found.group(1)))
                .contains("rptNumber", "rptBody", "rptStatus", "rptIssueDate")
                .allMatch(key -> known.contains(key) || ours.contains("renderer(\"" + key + "\""), "is known");
    }

    @Test
    void aScriptRendersPropertiesOfTheModel() {
        Set<String> known = models.properties().keySet().stream()
                .map(name -> name.replace(':', '_'))
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("properties\\.(rpt_\\w++)")
                        .matcher(ShippedFiles.text(ShippedFiles.STATIC + "report-management/documents.js"))
                        .results()
                        .map(found -> found.group(1)))
                .contains("rpt_number", "rpt_issuingBody")
                .isSubsetOf(known);
    }

    @Test
    void everyLabelOfALineIsThere() {
        assertThat(placeholders().map(found -> found.group(2)).filter(label -> label != null))
                .isNotEmpty()
                .isSubsetOf(messages.stringPropertyNames());
    }

    @Test
    void everyScriptAndStyleIsThere() {
        assertThat(Stream.of("js", "css").flatMap(tag -> Elements.attributes(config.root(), tag, "src")))
                .isNotEmpty()
                .allMatch(src -> ShippedFiles.exists(ShippedFiles.STATIC + src.replaceFirst("^/", "")), "is there");
    }

    private List<List<String>> groups() {
        return Elements.all(actions, "actionGroup")
                .map(group -> Elements.attributes(group, "action", "id").toList())
                .toList();
    }

    private Stream<String> parameters(String name) {
        return Elements.all(actions, "param")
                .filter(param -> param.getAttribute("name").equals(name))
                .map(Elements::text);
    }

    private Stream<MatchResult> placeholders() {
        return Stream.of("line", "title", "banner")
                .flatMap(tag -> Elements.all(library, tag))
                .flatMap(line -> PLACEHOLDER.matcher(line.getTextContent()).results());
    }

    private static String icon(Element action) {
        return action.hasAttribute("icon") ? action.getAttribute("icon") : action.getAttribute("id");
    }

    private static Set<String> labels(String prefix, Iterable<String> names) {
        Set<String> labels = new TreeSet<>();
        names.forEach(name -> labels.add(prefix + name.replace(':', '_')));
        return labels;
    }
}

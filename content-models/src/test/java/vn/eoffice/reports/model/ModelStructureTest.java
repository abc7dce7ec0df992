package vn.eoffice.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.model.ModelFile.child;
import static vn.eoffice.reports.model.ModelFile.children;
import static vn.eoffice.reports.model.ModelFile.elements;
import static vn.eoffice.reports.model.ModelFile.name;
import static vn.eoffice.reports.model.ModelFile.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What stops a whole repository from starting when it is wrong in a content model. */
class ModelStructureTest {

    private static final Set<String> STOCK_PARENTS = Set.of("cm:content", "cm:folder", "cm:cmobject");
    private static final Set<String> DATA_TYPES =
            Set.of("d:text", "d:mltext", "d:int", "d:long", "d:boolean", "d:date", "d:datetime");
    private static final List<String> CLASS_PARTS = List.of(
            "title",
            "description",
            "parent",
            "archive",
            "includedInSuperTypeQuery",
            "properties",
            "associations",
            "overrides",
            "mandatory-aspects");
    private static final Map<String, List<String>> ORDER = Map.of(
            "model",
            List.of(
                    "description",
                    "author",
                    "published",
                    "version",
                    "imports",
                    "namespaces",
                    "data-types",
                    "constraints",
                    "types",
                    "aspects"),
            "type",
            CLASS_PARTS,
            "aspect",
            CLASS_PARTS,
            "property",
            List.of(
                    "title",
                    "description",
                    "type",
                    "protected",
                    "mandatory",
                    "multiple",
                    "default",
                    "index",
                    "constraints",
                    "encrypted"),
            "index",
            List.of("atomic", "stored", "tokenised", "facetable"),
            "association",
            List.of("title", "description", "source", "target"),
            "source",
            List.of("role", "mandatory", "many"),
            "target",
            List.of("class", "role", "mandatory", "many"));

    private final ModelFile model = ModelFile.load();

    @Test
    void declaresOneNamespaceOfItsOwn() {
        List<Element> namespaces = children(child(model.root(), "namespaces"), "namespace");

        assertThat(namespaces).hasSize(1);
        assertThat(namespaces.get(0).getAttribute("uri")).isEqualTo("http://vn.eoffice/model/reports/1.0");
        assertThat(namespaces.get(0).getAttribute("prefix")).isEqualTo("rpt");
    }

    @Test
    void everyElementStandsWhereTheSchemaOfContentModelsWantsIt() {
        assertThat(descendants(model.root()).filter(element -> misplaced(element)))
                .isEmpty();
    }

    @Test
    void everyTypeHasAParentThatExists() {
        Set<String> types = names(model.types());

        assertThat(model.types()).allSatisfy(type -> {
            String parent = text(child(type, "parent"));
            assertThat(types.contains(parent) || STOCK_PARENTS.contains(parent))
                    .as(name(type) + " -> " + parent)
                    .isTrue();
        });
    }

    @Test
    void everyMandatoryAspectExists() {
        List<String> used = model.classes().stream()
                .flatMap(type -> children(child(type, "mandatory-aspects"), "aspect").stream())
                .map(ModelFile::text)
                .toList();

        assertThat(used).isNotEmpty().isSubsetOf(names(model.aspects()));
    }

    @Test
    void everyConstraintReferredToExistsAndEveryConstraintIsUsed() {
        Set<String> used = model.properties().stream()
                .flatMap(property -> children(child(property, "constraints"), "constraint").stream())
                .map(reference -> reference.getAttribute("ref"))
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(names(model.constraints()));
    }

    @Test
    void everyAssociationLeadsToATypeOfTheModel() {
        assertThat(model.associations())
                .extracting(association -> text(child(child(association, "target"), "class")))
                .isSubsetOf(names(model.types()));
    }

    @Test
    void noNameIsGivenTwice() {
        List<String> all = Stream.of(model.classes(), model.properties(), model.associations(), model.constraints())
                .flatMap(List::stream)
                .map(ModelFile::name)
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(name -> name.matches("rpt:[a-z][A-Za-z0-9]{1,60}"));
    }

    @Test
    void everyPropertyHasADataTypeOfTheDictionary() {
        assertThat(model.properties())
                .extracting(property -> text(child(property, "type")))
                .isSubsetOf(DATA_TYPES);
    }

    @Test
    void everyDefaultObeysTheListOfItsProperty() {
        Map<String, Element> constraints =
                model.constraints().stream().collect(Collectors.toMap(ModelFile::name, Function.identity()));

        assertThat(model.properties()).allSatisfy(property -> {
            String given = text(child(property, "default"));
            Element reference = child(child(property, "constraints"), "constraint");
            if (given != null && reference != null && isList(constraints.get(reference.getAttribute("ref")))) {
                assertThat(model.codes(reference.getAttribute("ref"))).contains(given);
            }
        });
    }

    @Test
    void everyRegularExpressionCompiles() {
        model.constraints().stream()
                .filter(constraint -> "REGEX".equals(constraint.getAttribute("type")))
                .map(constraint -> text(child(child(constraint, "parameter"), "value")))
                .forEach(expression -> assertThat(Pattern.compile(expression)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpt:number",
                "rpt:symbol",
                "rpt:numberKey",
                "rpt:numberShortKey",
                "rpt:citationKey",
                "rpt:identityKey",
                "rpt:issuerKey",
                "rpt:contentHash",
                "rpt:status",
                "rpt:documentType",
                "rpt:secrecy",
                "rpt:urgency",
                "rpt:roundId",
                "rpt:owningUnit",
                "rpt:parentNumber",
                "rpt:entryNumber",
                "rpt:seriesKey",
                "rpt:receiptRecipient",
                "rpt:receiptDocumentId",
                "rpt:unitCode",
                "rpt:formCode"
            })
    void whatIsSearchedExactlyIsNotCutIntoWords(String name) {
        Element index = child(model.property(name), "index");

        assertThat(index.getAttribute("enabled")).isEqualTo("true");
        assertThat(text(child(index, "tokenised"))).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpt:status",
                "rpt:numberKey",
                "rpt:numberShortKey",
                "rpt:citationKey",
                "rpt:issuerKey",
                "rpt:dateKey",
                "rpt:documentType",
                "rpt:dueDate",
                "rpt:roundId"
            })
    void whatIsSearchedTogetherIsOnTheDocumentItselfBecauseADatabaseQueryJoinsNoAspects(String name) {
        assertThat(ModelFile.properties(model.type("rpt:document")))
                .extracting(ModelFile::name)
                .contains(name);
    }

    @Test
    void everyPropertySaysHowItIsIndexed() {
        assertThat(model.properties())
                .allSatisfy(property -> assertThat(child(property, "index")).isNotNull());
    }

    private static boolean isList(Element constraint) {
        return "LIST".equals(constraint.getAttribute("type"));
    }

    private static boolean misplaced(Element element) {
        boolean simpleType = "type".equals(element.getLocalName())
                && "property".equals(element.getParentNode().getLocalName());
        boolean reference = "aspect".equals(element.getLocalName())
                && "mandatory-aspects".equals(element.getParentNode().getLocalName());
        List<String> order = ORDER.get(element.getLocalName());
        if (simpleType || reference || order == null) {
            return false;
        }
        List<Integer> places = elements(element).stream()
                .map(child -> order.indexOf(child.getLocalName()))
                .toList();
        return places.contains(-1)
                || !places.equals(places.stream().sorted().distinct().toList());
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), elements(element).stream().flatMap(ModelStructureTest::descendants));
    }

    private static Set<String> names(List<Element> elements) {
        return elements.stream().map(ModelFile::name).collect(Collectors.toSet());
    }
}

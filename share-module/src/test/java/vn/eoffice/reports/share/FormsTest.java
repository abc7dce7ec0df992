package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FormsTest {

    /** Written and read by the server alone; nobody makes or opens one in a form. */
    private static final Set<String> SERVERS_OWN =
            Set.of("rpt:deskMessage", "rpt:roundUnits", "rpt:specialDay", "rpt:issuerRow", "rpt:routingSlip");

    private static final Set<String> TECHNICAL = Set.of(
            "rpt:contentHash",
            "rpt:identityKey",
            "rpt:numberKey",
            "rpt:numberShortKey",
            "rpt:issuerKey",
            "rpt:dateKey",
            "rpt:citationKey",
            "rpt:series",
            "rpt:routingId",
            "rpt:entrySeries",
            "rpt:entryDocumentId",
            "rpt:roundProcess",
            "rpt:roundRevision",
            "rpt:roundPlanId",
            "rpt:roundOutlineId",
            "rpt:roundOwningUnit",
            "rpt:roundAssigningUnit",
            "rpt:roundClassified",
            "rpt:roundFormCodes",
            "rpt:roundExemptReasons",
            "rpt:roundGraceDays",
            "rpt:roundPreparedBy",
            "rpt:roundPreparedOn",
            "rpt:unitLines",
            "rpt:dayDate",
            "rpt:dayKind",
            "rpt:dayName",
            "rpt:groupMemberDays",
            "rpt:serial",
            "rpt:distributedOn",
            "rpt:issuerRowCode",
            "rpt:issuerRowName",
            "rpt:issuerRowSystem",
            "rpt:issuerRowOthers",
            "rpt:issuerRowFrom",
            "rpt:issuerRowTo",
            "rpt:submissionRoundId",
            "rpt:submissionUnit",
            "rpt:submissionReportId",
            "rpt:submissionTableIds",
            "rpt:filingRoundId",
            "rpt:intakeBy",
            "rpt:intakeSince",
            "rpt:intakeAttempts",
            "rpt:subjectFolded",
            "rpt:undated",
            "rpt:subjectTyped",
            "rpt:fileName",
            "rpt:fileType",
            "rpt:fileSize",
            "rpt:revision",
            "rpt:receiptArchive",
            "rpt:messageReader",
            "rpt:messageSentOn",
            "rpt:messageSubject",
            "rpt:messageText",
            "rpt:messageDocumentId",
            "rpt:slipDocumentId",
            "rpt:slipTerms");

    private static final Set<String> OF_SEVERAL_VALUES = Stream.of("lines", "rows", "findings")
            .map(name -> "/vn/eoffice/reports/share/controls/" + name + ".ftl")
            .collect(Collectors.toSet());

    /** What only the server writes. */
    private static final Set<String> COMPUTED = Set.of(
            "rpt:status",
            "rpt:intakeState",
            "rpt:intakeNote",
            "rpt:owningUnit",
            "rpt:lastSerial",
            "rpt:entryState",
            "rpt:entrySerial",
            "rpt:entryNumber",
            "rpt:receiptState",
            "rpt:roundState",
            "rpt:unitState",
            "rpt:submissionState",
            "rpt:issuedOn",
            "rpt:approvedBy",
            "rpt:recalledBy",
            "rpt:arrivalNumber",
            "rpt:findings",
            "rpt:confidence");

    private final Models models = new Models();
    private final ShareConfig config = new ShareConfig();

    @Test
    void everyTypeCanBeCreatedEditedAndViewed() {
        List<String> types = models.types().stream()
                .filter(type -> !SERVERS_OWN.contains(type))
                .toList();
        assertThat(config.conditions("node-type")).containsExactlyInAnyOrderElementsOf(types);
        assertThat(config.conditions("model-type")).containsExactlyInAnyOrderElementsOf(types);
        assertThat(Stream.concat(config.sections("node-type").stream(), config.sections("model-type").stream()))
                .allMatch(section -> ShareConfig.forms(section).stream().anyMatch(form -> !form.hasAttribute("id")));
    }

    @Test
    void everyAspectHasAForm() {
        assertThat(config.conditions("aspect")).containsExactlyInAnyOrderElementsOf(models.aspects());
    }

    @Test
    void everyStepOfTheProcessHasAForm() {
        assertThat(config.conditions("task-type")).containsExactlyInAnyOrderElementsOf(models.taskTypes());
        assertThat(config.section("string-compare", "activiti$" + models.process()))
                .isNotNull();
    }

    @Test
    void everyFieldIsOfItsTypeOrAspectOrSharesOwn() {
        assertThat(withFields("node-type", "model-type", "aspect", "task-type")).isNotEmpty();
        withFields("node-type", "model-type", "aspect", "task-type").forEach(section -> {
            Set<String> known = new TreeSet<>(Stock.names("field"));
            known.addAll(models.fields(section.getAttribute("condition")));
            assertThat(Stream.of("show", "field").flatMap(tag -> Elements.attributes(section, tag, "id")))
                    .as(section.getAttribute("condition"))
                    .isSubsetOf(known);
        });
    }

    @Test
    void theStartFormShowsWhatItsTaskTypeHas() {
        Set<String> known = new TreeSet<>(Stock.names("field"));
        known.addAll(models.fields("rptw:startRouting"));

        assertThat(ShareConfig.shown(config.section("string-compare", "activiti$rptRouting")))
                .contains("packageItems", "rptw:reviewer", "rptw:signer")
                .isSubsetOf(known);
    }

    @Test
    void everyPropertyAPersonMaySeeIsShownSomewhere() {
        Set<String> shown =
                forms().flatMap(form -> ShareConfig.shown(form).stream()).collect(Collectors.toSet());

        assertThat(models.properties().keySet())
                .filteredOn(property -> !TECHNICAL.contains(property))
                .isSubsetOf(shown);
    }

    @Test
    void technicalPropertiesAreHidden() {
        assertThat(models.properties().keySet()).containsAll(TECHNICAL);
        assertThat(forms().flatMap(form -> ShareConfig.shown(form).stream())).doesNotContainAnyElementsOf(TECHNICAL);
    }

    @Test
    void whatTheServerComputesCannotBeTypedIn() {
        assertThat(models.properties().keySet()).containsAll(COMPUTED);
        assertThat(formsFor("node-type", "aspect").flatMap(form -> ShareConfig.editable(form).stream()))
                .doesNotContainAnyElementsOf(COMPUTED);
        assertThat(formsFor("model-type").flatMap(form -> ShareConfig.shown(form).stream()))
                .doesNotContainAnyElementsOf(COMPUTED);
    }

    @Test
    void mandatoryPropertiesWithoutADefaultAreAskedForOnCreation() {
        Map<String, Element> properties = models.properties();
        config.sections("model-type").forEach(section -> {
            List<String> needed = models.fields(section.getAttribute("condition")).stream()
                    .filter(properties::containsKey)
                    .filter(name -> isMandatory(properties.get(name)))
                    .toList();
            assertThat(ShareConfig.shown(ShareConfig.forms(section).get(0))).containsAll(needed);
        });
    }

    @Test
    void noFieldIsPlacedWithoutBeingShownOrInASetThatIsNotThere() {
        forms().forEach(form -> {
            assertThat(ShareConfig.fields(form).map(field -> field.getAttribute("id")))
                    .isSubsetOf(ShareConfig.shown(form));
            assertThat(Elements.attributes(form, "field", "set"))
                    .isSubsetOf(Elements.attributes(form, "set", "id").toList());
        });
    }

    @Test
    void everyControlIsThere() {
        assertThat(forms().flatMap(form -> Elements.attributes(form, "control", "template")))
                .isNotEmpty()
                .allMatch(
                        template -> Stock.names("control").contains(template)
                                || ShippedFiles.exists(ShippedFiles.SCRIPTS + template.substring(1)),
                        "is there");
        assertThat(forms().flatMap(form ->
                        Stream.of("set", "edit-form").flatMap(tag -> Elements.attributes(form, tag, "template"))))
                .isSubsetOf(Stock.names("template"));
    }

    @Test
    void valuesOfSeveralLinesAreNotPartedAtCommas() {
        Set<String> many = models.properties().entrySet().stream()
                .filter(property ->
                        Elements.all(property.getValue(), "multiple").findAny().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(many).contains("rpt:recipients");
        assertThat(forms().filter(form -> !form.getAttribute("id").equals("search"))
                        .flatMap(ShareConfig::fields)
                        .filter(field -> many.contains(field.getAttribute("id"))))
                .isNotEmpty()
                .allMatch(
                        field -> Elements.attributes(field, "control", "template")
                                .anyMatch(OF_SEVERAL_VALUES::contains),
                        "edited line by line");
        forms().filter(form -> !form.getAttribute("id").equals("search"))
                .forEach(form -> assertThat(ShareConfig.shown(form).stream().filter(many::contains))
                        .isSubsetOf(ShareConfig.fields(form)
                                .map(field -> field.getAttribute("id"))
                                .toList()));
    }

    @Test
    void valuesMadeOfFieldsAreEditedInRows() {
        assertThat(List.of("rpt:recipients", "rpt:deadlines", "rpt:citations")).allSatisfy(name -> assertThat(
                        forms().filter(form -> !form.getAttribute("id").equals("search"))
                                .flatMap(ShareConfig::fields)
                                .filter(field -> field.getAttribute("id").equals(name)))
                .isNotEmpty()
                .allMatch(field -> !RowColumn.of(field).isEmpty(), "has columns"));
    }

    @Test
    void aDeskSaysWhatItSaysInAFieldOfItsOwn() {
        assertThat(config.sections("task-type").stream()
                        .flatMap(ShareConfig::fields)
                        .filter(field -> field.getAttribute("id").equals("rptw:comment"))
                        .flatMap(field -> Elements.attributes(field, "control", "template")))
                .hasSize(3)
                .containsOnly("/vn/eoffice/reports/share/controls/opinion.ftl");
    }

    @Test
    void patternsThatJavaScriptReadsOtherwiseAreNotLeftToIt() {
        Map<String, Element> properties = models.properties();
        Set<String> unreadable = properties.entrySet().stream()
                .filter(property -> models.patterns(property.getValue()).stream()
                        .anyMatch(pattern -> pattern.contains("\\p{") && !pattern.contains("Cntrl")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(unreadable).contains("rpt:number", "rpt:orgUnitCode");
        formsFor("node-type", "aspect", "model-type")
                .forEach(form -> assertThat(ShareConfig.editable(form).stream().filter(unreadable::contains))
                        .isSubsetOf(ShareConfig.fields(form)
                                .filter(field -> Elements.attributes(field, "constraint", "type")
                                        .anyMatch("REGEX"::equals))
                                .map(field -> field.getAttribute("id"))
                                .toList()));
    }

    @Test
    void everyCheckIsAFunction() {
        String ours = ShippedFiles.text(ShippedFiles.STATIC + "report-management/forms.js");

        assertThat(Elements.attributes(config.root(), "constraint", "validation-handler"))
                .isNotEmpty()
                .allMatch(
                        handler -> Stock.names("function").contains(handler)
                                || handler.startsWith("VnEoffice.forms.")
                                        && ours.contains(handler.substring("VnEoffice.forms.".length()) + ": function"),
                        "is there");
    }

    @Test
    void theVerdictIsChosenByButtons() {
        List.of("rptw:reviewTask", "rptw:approvalTask", "rptw:revisionTask")
                .forEach(task -> assertThat(ShareConfig.fields(config.section("task-type", task))
                                .filter(field -> field.getAttribute("id").equals("rptw:verdict"))
                                .flatMap(field -> Elements.attributes(field, "control", "template")))
                        .containsExactly("/org/alfresco/components/form/controls/workflow/activiti-transitions.ftl"));
    }

    private static boolean isMandatory(Element property) {
        return Elements.all(property, "mandatory").map(Elements::text).anyMatch("true"::equals)
                && Elements.all(property, "default").findAny().isEmpty();
    }

    private Stream<Element> withFields(String... evaluators) {
        return Stream.of(evaluators).flatMap(evaluator -> config.sections(evaluator).stream());
    }

    private Stream<Element> formsFor(String... evaluators) {
        return withFields(evaluators)
                .flatMap(section -> ShareConfig.forms(section).stream())
                .filter(form -> !form.getAttribute("id").equals("search"));
    }

    private Stream<Element> forms() {
        Stream<Element> start = Stream.of(config.section("string-compare", "activiti$" + models.process()));
        return Stream.concat(withFields("node-type", "model-type", "aspect", "task-type"), start)
                .flatMap(section -> ShareConfig.forms(section).stream());
    }
}

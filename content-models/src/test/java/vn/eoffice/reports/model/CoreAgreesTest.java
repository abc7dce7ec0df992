package vn.eoffice.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.model.ModelFile.child;
import static vn.eoffice.reports.model.ModelFile.name;
import static vn.eoffice.reports.model.ModelFile.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.PropertyKey;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.SubmissionState;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;

/** The content model and core's names for it are one truth. */
class CoreAgreesTest {

    /** Aspects of other things than documents. */
    private static final Set<String> OTHER_ASPECTS = Set.of("rpt:filingFolder", "rpt:filingIntake");

    private static final ModelFile MODEL = ModelFile.load();

    static List<PropertyKey<?>> keys() {
        return PropertyKeys.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsAPropertyOfTheSameTypeAndMultiplicity(PropertyKey<?> key) {
        Element property = MODEL.property(key.name());

        assertThat(text(child(property, "type"))).isEqualTo(key.type().modelName());
        assertThat("true".equals(text(child(property, "multiple")))).isEqualTo(key.isMultiple());
    }

    @Test
    void everyPropertyOfADocumentHasAKey() {
        List<String> inModel = Stream.concat(documentTypes(), documentAspects())
                .flatMap(type -> ModelFile.properties(type).stream())
                .map(ModelFile::name)
                .toList();

        assertThat(PropertyKeys.all()).extracting(PropertyKey::name).containsExactlyInAnyOrderElementsOf(inModel);
    }

    @Test
    void everyKindIsATypeOfDocument() {
        List<String> types = documentTypes().map(ModelFile::name).toList();

        assertThat(types)
                .containsAll(Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::modelType)
                        .toList());
    }

    @Test
    void codesAreTheSame() {
        assertCodes("rpt:kinds", DocumentKind.values(), DocumentKind::code);
        assertCodes("rpt:statuses", DocumentStatus.values(), DocumentStatus::code);
        assertCodes("rpt:secrecies", Secrecy.values(), Secrecy::code);
        assertCodes("rpt:urgencies", Urgency.values(), Urgency::code);
        assertCodes("rpt:dueLevels", DueLevel.values(), DueLevel::code);
        assertCodes("rpt:routingSteps", RoutingStep.values(), RoutingStep::code);
        assertCodes("rpt:registerDirections", Register.Direction.values(), Register.Direction::code);
        assertCodes("rpt:entryStates", RegisterEntry.State.values(), RegisterEntry.State::code);
        assertCodes("rpt:receiptStates", Delivery.State.values(), CoreAgreesTest::lowerCase);
        assertCodes("rpt:copyDirections", RecipientLine.Direction.values(), CoreAgreesTest::lowerCase);
        assertCodes("rpt:roundStates", RoundState.values(), RoundState::code);
        assertCodes("rpt:unitStates", UnitState.values(), UnitState::code);
        assertCodes("rpt:submissionStates", SubmissionState.values(), SubmissionState::code);
        assertCodes("rpt:dayKinds", SpecialDay.Kind.values(), CoreAgreesTest::lowerCase);
    }

    private static <E> void assertCodes(String constraint, E[] values, Function<E, String> code) {
        assertThat(MODEL.codes(constraint))
                .as(constraint)
                .isEqualTo(Arrays.stream(values).map(code).toList());
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Element> documentTypes() {
        return MODEL.types().stream().filter(CoreAgreesTest::isDocument);
    }

    private static boolean isDocument(Element type) {
        String parent = text(child(type, "parent"));
        return name(type).equals("rpt:document") || (parent.startsWith("rpt:") && isDocument(MODEL.type(parent)));
    }

    private static Stream<Element> documentAspects() {
        return MODEL.aspects().stream().filter(aspect -> !OTHER_ASPECTS.contains(name(aspect)));
    }
}

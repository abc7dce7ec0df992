package vn.eoffice.reports.alfresco.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.SearchRequest;

/** A classified document exists for nobody but those it was handed to by name, whatever way they look. */
class SecrecyTest {

    private static final String RESOLUTION = "18-NQ/TW";
    private static final String SUBJECT = "phương án tác chiến phòng thủ";

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private final UseCases cases = filing.cases();
    private Document secret;
    private Document open;

    /** Everybody but the drafter and the signer; the recipient did not get a copy. */
    static Stream<Actor> others() {
        return Stream.of(
                TestDirectory.REVIEWER,
                TestDirectory.RECIPIENT,
                TestDirectory.ARCHIVIST,
                TestDirectory.ADMINISTRATOR,
                new Actor("vanthu2", "Trần Thị Hai", "VPTU", Set.of(Role.CLERK)));
    }

    @BeforeEach
    void issue() {
        others().filter(actor -> actor.userId().equals("vanthu2")).forEach(office::add);
        List<Citation> citations =
                List.of(new Citation("nghị quyết", RESOLUTION, null, null, "Nghị quyết số 18-NQ/TW"));
        secret = filing.issue(plan -> plan.secrecy(Secrecy.CONFIDENTIAL)
                .subject(SUBJECT)
                .recipients(List.of())
                .citations(citations));
        open = filing.issue(plan -> plan.citations(
                List.of(new Citation("kế hoạch", secret.metadata().number(), null, null, "Kế hoạch số 01-KH/TU"))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void searchesNeitherFindNorCountIt(Actor other) {
        assertThat(total(other, request(null, null, RESOLUTION, null))).isZero();
        assertThat(total(other, request("tác chiến", null, null, null))).isZero();
        assertThat(filing.as(other, () -> cases.search().find(everything(), PageRequest.FIRST, other))
                        .items())
                .extracting(Document::id)
                .doesNotContain(secret.id());
    }

    @ParameterizedTest
    @MethodSource("others")
    void itsNumberFindsOnlyWhatOthersMayRead(Actor other) {
        assertThat(filing.as(other, () -> cases.search()
                                .find(request(null, secret.metadata().number(), null, null), PageRequest.FIRST, other))
                        .items())
                .extracting(Document::id)
                .doesNotContain(secret.id());
    }

    @ParameterizedTest
    @MethodSource("others")
    void itCannotBeOpenedNorAskedAbout(Actor other) {
        Stream.<Runnable>of(
                        () -> cases.consultation().find(secret.id(), other),
                        () -> cases.consultation().content(secret.id(), null, other),
                        () -> cases.consultation().versions(secret.id(), other),
                        () -> cases.consultation().history(secret.id(), other),
                        () -> cases.search().citations(secret.id(), other),
                        () -> cases.search().citedBy(secret.id(), PageRequest.FIRST, other),
                        () -> cases.distribution().recipients(secret.id(), other))
                .forEach(question -> assertThatExceptionOfType(ReportException.class)
                        .isThrownBy(() -> filing.as(other, () -> {
                            question.run();
                            return null;
                        }))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("document.not-found")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void alfrescoItselfShowsNothingOfIt(Actor other) {
        NodeRef node = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, secret.id().value());
        NodeQueries queries = new NodeQueries(office.services().search(), Duration.ofSeconds(30));

        assertThat(filing.as(other, () -> queries.find("rpt:document", "rpt:contentHash IS NOT NULL")))
                .doesNotContain(node);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> filing.as(other, () -> office.services().nodes().getProperties(node)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void itLiesInNobodysInboxAndOnNobodysDesk(Actor other) {
        assertThat(filing.as(other, () -> cases.distribution().inbox(other, PageRequest.FIRST))
                        .items())
                .noneMatch(item -> item.delivery().document().equals(secret.id()));
        assertThat(filing.as(other, () -> cases.routingDesk().tasks(other, PageRequest.FIRST))
                        .items())
                .noneMatch(found -> found.task().document().equals(secret.id()));
        assertThat(filing.as(other, () -> office.notifier().messages(other, PageRequest.FIRST))
                        .items())
                .noneMatch(message -> (message.subject() + message.body()).contains(SUBJECT));
    }

    @Test
    void whoReadsADocumentThatCitesItIsNotLedToIt() {
        assertThat(filing.as(
                        TestDirectory.ARCHIVIST, () -> cases.search().citations(open.id(), TestDirectory.ARCHIVIST)))
                .allSatisfy(cited -> assertThat(
                                cited.document() == null
                                        ? null
                                        : cited.document().id())
                        .isNotEqualTo(secret.id()));
    }

    @Test
    void theRegisterHasItsNumberAndDateOnly() {
        List<RegisterEntry> entries = filing.as(TestDirectory.ADMINISTRATOR, () -> cases.registerBook()
                        .entries("out-TU-2025-2030", PageRequest.FIRST, TestDirectory.ADMINISTRATOR))
                .items();

        assertThat(entries)
                .filteredOn(entry -> secret.id().equals(entry.document()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isNotEqualTo(SUBJECT);
                    assertThat(entry.signer()).isNull();
                    assertThat(entry.recipients()).isNull();
                });
    }

    @Test
    void itsDrafterAndItsSignerFindIt() {
        assertThat(total(TestDirectory.CLERK, request("tác chiến", null, null, null)))
                .isEqualTo(1);
        assertThat(total(TestDirectory.SIGNER, request("tác chiến", null, null, null)))
                .isEqualTo(1);
    }

    private long total(Actor actor, SearchRequest request) {
        return filing.as(actor, () -> cases.search().find(request, PageRequest.FIRST, actor))
                .total();
    }

    private static SearchRequest everything() {
        return request(null, null, null, null);
    }

    private static SearchRequest request(String q, String number, String cites, String issuer) {
        return new SearchRequest(q, number, cites, issuer, Set.of(), Set.of(), null, null, Order.NEWEST);
    }
}

package vn.eoffice.reports.alfresco.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.FacetCounts.Count;
import vn.eoffice.reports.search.Found;
import vn.eoffice.reports.search.NumberTerm;

class CmisDocumentSearchTest {

    private static final String EVERYTHING = "x' OR 'a' = 'a";

    private final AlfrescoOffice office = new AlfrescoOffice();

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVERYTHING,
                "\\",
                "\\' OR rpt:revision IS NOT NULL OR rpt:number = \\'",
                "%",
                "_",
                "x') OR ('a' = 'a"
            })
    void nothingTypedBecomesPartOfTheQuery(String typed) {
        readable();

        assertThat(count(typed(typed, List.of(), null)))
                .isEqualTo(Set.of("%", "_", "\\").contains(typed) ? 1 : 0);
        assertThat(count(typed(null, List.of("hoi", typed), null))).isZero();
        assertThat(count(typed("khongco", List.of(), typed))).isZero();
        assertThat(count(number(NumberTerm.of(typed)))).isZero();
    }

    @Test
    void aUserWithAQuoteInTheirNameSeesNoMessagesOfOthers() {
        AtomicReference<Long> total = new AtomicReference<>();
        office.alfresco()
                .as(
                        "System",
                        () -> total.set(office.notifier()
                                .messages(
                                        new vn.eoffice.reports.actor.Actor(EVERYTHING, "X", "VPTU", Set.of()),
                                        PageRequest.FIRST)
                                .total()));

        assertThat(total.get()).isZero();
    }

    @Test
    void aThousandDocumentsAreCountedAndAllAreReached() {
        office.alfresco().as("System", () -> IntStream.range(0, 1100).forEach(i -> add()));

        Page<Document> first = search(typed(null, List.of(), null), PageRequest.FIRST);
        Page<Document> last = search(typed(null, List.of(), null), new PageRequest(1090, 100));

        assertThat(first.total()).isEqualTo(1001);
        assertThat(last.total()).isEqualTo(1100);
        assertThat(last.items()).hasSize(10);
    }

    @Test
    void ofManyDocumentsTheFirstThousandAreCountedByFacetsWhichSaysSo() {
        office.alfresco().as("System", () -> IntStream.range(0, 1100).forEach(i -> add()));

        AtomicReference<Found> answer = new AtomicReference<>();
        office.inTransaction(() -> answer.set(office.search()
                .search(typed(null, List.of(), null), PageRequest.FIRST, Set.of(Facet.KIND, Facet.YEAR))));

        assertThat(answer.get().facets())
                .containsExactly(
                        new FacetCounts(Facet.KIND, List.of(new Count("plan", 1001)), false),
                        new FacetCounts(Facet.YEAR, List.of(new Count("2026", 1001)), false));
    }

    @Test
    void whatWasFoundIsNotLookedForOnceMoreToBeCounted() {
        readable();
        office.inTransaction(
                () -> office.search().search(typed(null, List.of(), null), PageRequest.FIRST, Set.of(Facet.values())));

        assertThat(office.alfresco().fakeSearch().asked()).doesNotHaveDuplicates();
    }

    @Test
    void documentsWithoutADateComeLast() {
        office.alfresco().as("System", () -> {
            Document undated = TestDocuments.plan(
                    TestDocuments.newId(), metadata -> metadata.date(null).number("17-KH/TU"));
            office.documents().add(undated);
            office.permissions().grant(undated.id(), List.of(Authority.user("vanthu")), Access.READ);
        });
        readable();

        assertThat(search(number(NumberTerm.of("17.kh.tu")), PageRequest.FIRST).items())
                .extracting(document -> document.metadata().date() == null)
                .containsExactly(false, true);
    }

    @Test
    void queriesAskTheDatabaseForIdsOnly() {
        readable();
        search(number(NumberTerm.of("17.kh.tu")), PageRequest.FIRST);

        assertThat(office.alfresco().fakeSearch().asked())
                .contains("SELECT cmis:objectId FROM rpt:document WHERE rpt:contentHash IS NOT NULL"
                        + " AND '17.kh.tu' = ANY rpt:numberShortKey"
                        + " AND (cmis:objectTypeId = 'D:rpt:plan') AND rpt:dateKey IS NOT NULL"
                        + " ORDER BY rpt:dateKey DESC");
    }

    private void readable() {
        office.alfresco().as("System", this::add);
    }

    private void add() {
        Document plan = TestDocuments.plan(TestDocuments.newId());
        office.documents().add(plan);
        office.permissions().grant(plan.id(), List.of(Authority.user("vanthu")), Access.READ);
    }

    private long count(DocumentQuery query) {
        return search(query, PageRequest.FIRST).total();
    }

    private Page<Document> search(DocumentQuery query, PageRequest page) {
        AtomicReference<Page<Document>> answer = new AtomicReference<>();
        office.inTransaction(() -> answer.set(office.search().search(query, page)));
        return answer.get();
    }

    private static DocumentQuery typed(String words, List<String> phrases, String issuer) {
        return new DocumentQuery(
                TestDirectory.CLERK,
                null,
                null,
                null,
                words,
                phrases,
                issuer,
                Set.of(),
                Set.of(),
                null,
                null,
                Order.RELEVANCE);
    }

    private static DocumentQuery number(NumberTerm number) {
        return new DocumentQuery(
                TestDirectory.CLERK,
                null,
                number,
                null,
                null,
                List.of(),
                null,
                Set.of(DocumentKind.PLAN),
                Set.of(),
                null,
                null,
                Order.NEWEST);
    }
}

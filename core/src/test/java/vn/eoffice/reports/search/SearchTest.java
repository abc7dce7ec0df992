package vn.eoffice.reports.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.search.DocumentQuery.Order;

class SearchTest {

    private final TestDesk desk = new TestDesk();
    private final Search search = desk.useCases().search();

    private Document resolution;
    private Document plan;

    @BeforeEach
    void fileAResolutionAndAPlanThatCitesIt() {
        resolution = desk.file(read -> read.type("nghị quyết")
                .number("18-NQ/TW")
                .issuingBody("Ban Chấp hành Trung ương Đảng")
                .subject("đổi mới, sắp xếp tổ chức bộ máy")
                .date(LocalDate.of(2017, 10, 25)));
        plan = desk.file(read -> read.citations(TestDocuments.citing("18-NQ/TW")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-NQ/TW", "18 nq tw", "nghị quyết 18", "NQ số 18-NQ/TW", "nghi quyet 18"})
    void aNumberInAnySpellingFindsTheDocumentAndWhatCitesIt(String typed) {
        assertThat(found(typed, TestDirectory.CLERK).items())
                .extracting(Document::id)
                .containsExactlyInAnyOrder(resolution.id(), plan.id());
    }

    @Test
    void anotherNumberFindsNothing() {
        assertThat(found("19-NQ/TW", TestDirectory.CLERK).total()).isZero();
    }

    @Test
    void whatAPersonMayNotReadIsNeitherFoundNorCounted() {
        desk.file(read -> read.secrecy(Secrecy.SECRET).citations(TestDocuments.citing("18-NQ/TW")));
        Actor otherClerk = new Actor("vanthu2", "Đinh Văn Kha", "VPTU", TestDirectory.CLERK.roles());

        assertThat(found("18-NQ/TW", otherClerk).total()).isEqualTo(2);
        assertThat(found("18-NQ/TW", TestDirectory.CLERK).total()).isEqualTo(3);
        assertThat(found("18-NQ/TW", TestDirectory.RECIPIENT).total()).isZero();
    }

    @Test
    void wordsNeedNoAccents() {
        assertThat(found("sap xep to chuc bo may", TestDirectory.CLERK).items())
                .extracting(Document::id)
                .containsExactly(resolution.id());
    }

    @Test
    void filtersHoldTogether() {
        desk.file(read -> read.date(LocalDate.of(2026, 1, 5)));
        SearchRequest plansOf2026 = new SearchRequest(
                null,
                null,
                null,
                "tinh uy",
                Set.of(DocumentKind.PLAN),
                Set.of(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Order.NEWEST);

        assertThat(search.find(plansOf2026, PageRequest.FIRST, TestDirectory.CLERK)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aYearBesideTheNumberNarrowsIt() {
        assertThat(found("18-NQ/TW 2017", TestDirectory.CLERK).items())
                .extracting(Document::id)
                .containsExactly(resolution.id());
    }

    @Test
    void aFilterThatIsNoNumberIsRefused() {
        SearchRequest request =
                new SearchRequest(null, null, "con mèo", null, Set.of(), Set.of(), null, null, Order.RELEVANCE);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> search.find(request, PageRequest.FIRST, TestDirectory.CLERK))
                .matches(refused -> refused.problem() == Problem.INVALID)
                .matches(refused -> refused.key().equals("search.no-number"));
    }

    @Test
    void citationsLeadBothWays() {
        assertThat(search.citations(plan.id(), TestDirectory.CLERK))
                .singleElement()
                .satisfies(cited -> assertThat(cited.document().id()).isEqualTo(resolution.id()));
        assertThat(search.citedBy(resolution.id(), PageRequest.FIRST, TestDirectory.CLERK)
                        .items())
                .extracting(Document::id)
                .containsExactly(plan.id());
    }

    @Test
    void aCitedDocumentThatIsNotForTheReaderShowsAsItsNumberOnly() {
        Document issued = desk.issue(read -> read.citations(TestDocuments.citing("18-NQ/TW")));

        assertThat(search.citations(issued.id(), TestDirectory.RECIPIENT))
                .singleElement()
                .satisfies(cited -> {
                    assertThat(cited.citation().number()).isEqualTo("18-NQ/TW");
                    assertThat(cited.document()).isNull();
                });
    }

    private Page<Document> found(String typed, Actor actor) {
        SearchRequest request =
                new SearchRequest(typed, null, null, null, Set.of(), Set.of(), null, null, Order.RELEVANCE);
        return search.find(request, PageRequest.FIRST, actor);
    }
}

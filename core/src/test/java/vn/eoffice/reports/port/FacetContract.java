package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.FacetCounts.Count;
import vn.eoffice.reports.search.Found;

/** What {@link DocumentSearch} promises of the counts beside a search. */
public abstract class FacetContract extends SearchCases {

    @Test
    void allMatchesAreCountedTheMostFrequentValueFirst() {
        readable(DocumentKind.PLAN, DocumentStatus.DRAFT);
        readable(DocumentKind.REPORT, DocumentStatus.ISSUED);
        readable(DocumentKind.REPORT, DocumentStatus.DRAFT);

        assertThat(counted(query(), Facet.KIND).counts()).containsExactly(new Count("report", 2), new Count("plan", 1));
        assertThat(counted(query(), Facet.STATUS).counts())
                .containsExactly(new Count("draft", 2), new Count("issued", 1));
    }

    @Test
    void onlyWhatTheQueryFindsIsCounted() {
        readable(metadata -> metadata.subject("sắp xếp tổ chức"));
        readable(metadata -> metadata.subject("phòng chống lụt bão"));

        assertThat(counted(query().words("sap xep"), Facet.KIND).counts()).containsExactly(new Count("plan", 1));
    }

    @Test
    void aChosenKindDoesNotHideTheCountsOfOtherKinds() {
        readable(DocumentKind.PLAN, DocumentStatus.DRAFT);
        readable(DocumentKind.REPORT, DocumentStatus.ISSUED);

        assertThat(counted(query().kinds(DocumentKind.PLAN), Facet.KIND).counts())
                .containsExactly(new Count("plan", 1), new Count("report", 1));
        assertThat(counted(query().kinds(DocumentKind.PLAN), Facet.STATUS).counts())
                .containsExactly(new Count("draft", 1));
    }

    @Test
    void aChosenStatusDoesNotHideTheCountsOfOtherStatuses() {
        readable(DocumentKind.PLAN, DocumentStatus.DRAFT);
        readable(DocumentKind.REPORT, DocumentStatus.ISSUED);

        assertThat(counted(query().statuses(DocumentStatus.DRAFT), Facet.STATUS).counts())
                .containsExactly(new Count("draft", 1), new Count("issued", 1));
        assertThat(counted(query().statuses(DocumentStatus.DRAFT), Facet.KIND).counts())
                .containsExactly(new Count("plan", 1));
    }

    @Test
    void issuersAreCountedAsTheyAreWritten() {
        readable(metadata -> metadata.issuingBody("Đảng ủy xã Bình Khê"));
        readable(metadata -> metadata.issuingBody("Tỉnh ủy Nam Sơn"));
        readable(metadata -> metadata.issuingBody("Tỉnh ủy Nam Sơn"));
        readable(metadata -> metadata.issuingBody(null));

        assertThat(counted(query(), Facet.ISSUER).counts())
                .containsExactly(new Count("Tỉnh ủy Nam Sơn", 2), new Count("Đảng ủy xã Bình Khê", 1));
    }

    @Test
    void yearsAreThoseOfTheDateOfIssue() {
        readable(metadata -> metadata.date(LocalDate.of(2026, 1, 1)));
        readable(metadata -> metadata.date(LocalDate.of(2025, 12, 31)));
        readable(metadata -> metadata.date(LocalDate.of(2026, 12, 31)));
        readable(metadata -> metadata.date(null));

        assertThat(counted(query(), Facet.YEAR).counts()).containsExactly(new Count("2026", 2), new Count("2025", 1));
    }

    @Test
    void whatTheReaderMayNotReadIsInNoCount() {
        readable(DocumentKind.PLAN, DocumentStatus.DRAFT);
        stored(TestDocuments.plan(TestDocuments.newId()));

        for (Facet facet : Facet.values()) {
            assertThat(counted(query(), facet).counts())
                    .as(facet.name())
                    .extracting(Count::documents)
                    .containsExactly(1L);
        }
    }

    @Test
    void aChangedDocumentIsCountedAsItIsNow() {
        Document plan = readable(DocumentKind.PLAN, DocumentStatus.DRAFT);
        doing(() -> office().documents()
                .replace(plan.change().status(DocumentStatus.IN_REVIEW).build()));

        assertThat(counted(query(), Facet.STATUS).counts()).containsExactly(new Count("in-review", 1));
    }

    @Test
    void countsStandBesideThePageInTheirOwnOrder() {
        readable(metadata -> metadata);
        readable(metadata -> metadata);

        Found found = asking(
                () -> office().search().search(query().build(), new PageRequest(1, 1), Set.of(Facet.YEAR, Facet.KIND)));

        assertThat(found.page().items()).hasSize(1);
        assertThat(found.page().total()).isEqualTo(2);
        assertThat(found.facets()).extracting(FacetCounts::facet).containsExactly(Facet.KIND, Facet.YEAR);
        assertThat(found.facets()).allMatch(FacetCounts::complete);
    }

    @Test
    void nothingFoundIsNothingCounted() {
        assertThat(counted(query(), Facet.KIND).counts()).isEmpty();
    }
}

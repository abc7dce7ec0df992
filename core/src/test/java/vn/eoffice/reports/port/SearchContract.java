package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.NumberTerm;

/** What {@link DocumentSearch} promises of what is known of documents; of the words of their files see {@link FileSearchContract}. */
public abstract class SearchContract extends SearchCases {

    private static final NumberTerm RESOLUTION_18 = NumberTerm.of("18.nq.tw");

    @Test
    void aDocumentIsFoundByItsOwnNumber() {
        Document plan = readable(metadata -> metadata.number("17-KH/TU"));
        readable(metadata -> metadata.number("18-KH/TU"));

        assertThat(found(query().number(NumberTerm.of("17.kh.tu")))).containsExactly(plan.id());
    }

    @Test
    void aNumberIsFoundWithoutItsIssuer() {
        Document plan = readable(metadata -> metadata.number("17-KH/TU"));
        readable(metadata -> metadata.type("báo cáo").number("17-BC/TU"));

        assertThat(found(query().number(NumberTerm.of("17.kh")))).containsExactly(plan.id());
    }

    @Test
    void documentsAreFoundByANumberTheyCite() {
        Document citing = readable(metadata -> metadata.citations(TestDocuments.citing("56-KL/TW", "18-NQ/TW")));
        readable(metadata -> metadata.number("18-NQ/TW"));

        assertThat(found(query().cites(RESOLUTION_18))).containsExactly(citing.id());
        assertThat(found(query().cites(NumberTerm.of("18.nq")))).containsExactly(citing.id());
    }

    @Test
    void aMentionedNumberFindsTheDocumentItselfAndThoseThatCiteIt() {
        Document citing = readable(metadata -> metadata.citations(TestDocuments.citing("18-NQ/TW")));
        Document itself = readable(metadata -> metadata.number("18-NQ/TW"));
        readable(metadata -> metadata.number("19-NQ/TW"));

        assertThat(found(query().mentions(RESOLUTION_18))).containsExactlyInAnyOrder(citing.id(), itself.id());
    }

    @Test
    void wordsOfTheSubjectAreFoundWithoutAccents() {
        Document plan = readable(metadata -> metadata.subject("sắp xếp tổ chức bộ máy"));
        readable(metadata -> metadata.subject("sắp xếp hồ sơ"));

        assertThat(found(query().words("sap xep bo may"))).containsExactly(plan.id());
    }

    @Test
    void everyWordHasToOccur() {
        readable(metadata -> metadata.subject("sắp xếp tổ chức"));

        assertThat(found(query().words("sắp xếp bộ máy"))).isEmpty();
    }

    @Test
    void theExactAccentRanksHigher() {
        Document folded = readable(metadata -> metadata.subject("tổng kết công tác dan vạn"));
        Document exact = readable(metadata -> metadata.subject("tổng kết công tác dân vận"));

        assertThat(found(query().words("dân vận"))).containsExactly(exact.id(), folded.id());
    }

    @Test
    void whatIsSpeltAsTypedComesFirstThroughAllPages() {
        Document other = readable(metadata -> metadata.subject("giam ngheo ben vung"));
        Document first = readable(metadata -> metadata.subject("giảm nghèo bền vững"));
        Document second = readable(metadata -> metadata.subject("công tác giảm nghèo bền vững năm 2026 của tỉnh"));
        QueryBuilder query = query().words("giảm nghèo");

        assertThat(found(query)).containsExactly(first.id(), second.id(), other.id());
        assertThat(search(query, new PageRequest(1, 1)).items())
                .extracting(Document::id)
                .containsExactly(second.id());
        assertThat(search(query, new PageRequest(2, 1)).items())
                .extracting(Document::id)
                .containsExactly(other.id());
        assertThat(search(query, new PageRequest(1, 1)).total()).isEqualTo(3);
    }

    @Test
    void aWordTypedWithoutAccentsStandsForAnyBesideOneTypedWithThem() {
        Document asTyped = readable(metadata -> metadata.subject("giảm nghèo"));
        Document other = readable(metadata -> metadata.subject("giam nghèo"));

        assertThat(found(query().words("giảm ngheo"))).containsExactly(asTyped.id(), other.id());
    }

    @Test
    void theToneMayStandOnEitherVowel() {
        Document plan = readable(metadata -> metadata.subject("củng cố các đảng uỷ cơ sở"));

        assertThat(found(query().words("đảng ủy"))).containsExactly(plan.id());
    }

    @Test
    void decomposedLettersAreFound() {
        Document plan = readable(metadata -> metadata.subject("tổ chức"));

        assertThat(found(query().words("t\u006f\u0302\u0309 chu\u031b\u0301c"))).containsExactly(plan.id());
    }

    @Test
    void thePhrasesWordsStandTogether() {
        Document together = readable(metadata -> metadata.subject("về tổ chức bộ máy năm 2026"));
        readable(metadata -> metadata.subject("về bộ máy và tổ chức"));

        assertThat(found(query().phrases("tổ chức bộ máy"))).containsExactly(together.id());
        assertThat(found(query().phrases("to chuc bo may"))).containsExactly(together.id());
    }

    @Test
    void wordsWithoutLettersAskForNothing() {
        Document plan = readable(metadata -> metadata);

        assertThat(found(query().words("+-*/ \"( ]"))).containsExactly(plan.id());
    }

    @Test
    void documentsAreFoundByWordsOfTheIssuersName() {
        Document plan = readable(metadata -> metadata.issuingBody("Ban Thường vụ Tỉnh ủy Nam Sơn"));
        readable(metadata -> metadata.issuingBody("Đảng ủy xã Bình Khê"));

        assertThat(found(query().issuer("tinh uy"))).containsExactly(plan.id());
    }

    @Test
    void documentsAreFoundByKindAndStatus() {
        Document plan = readable(metadata -> metadata);

        assertThat(found(query().kinds(DocumentKind.PLAN, DocumentKind.REPORT))).containsExactly(plan.id());
        assertThat(found(query().kinds(DocumentKind.REPORT))).isEmpty();
        assertThat(found(query().statuses(DocumentStatus.DRAFT))).containsExactly(plan.id());
        assertThat(found(query().statuses(DocumentStatus.ISSUED))).isEmpty();
    }

    @Test
    void bothEndsOfADateRangeCount() {
        Document plan = readable(metadata -> metadata.date(LocalDate.of(2026, 5, 4)));
        readable(metadata -> metadata.date(LocalDate.of(2026, 5, 3)));
        readable(metadata -> metadata.date(LocalDate.of(2026, 5, 5)));
        readable(metadata -> metadata.date(null));

        LocalDate day = LocalDate.of(2026, 5, 4);
        assertThat(found(query().from(day).to(day))).containsExactly(plan.id());
    }

    @Test
    void documentsAreOrderedByDateWithTheUndatedLast() {
        Document undated = readable(metadata -> metadata.date(null));
        Document older = readable(metadata -> metadata.date(LocalDate.of(2017, 10, 25)));
        Document newer = readable(metadata -> metadata.date(LocalDate.of(2026, 5, 4)));

        assertThat(found(query().order(Order.NEWEST))).containsExactly(newer.id(), older.id(), undated.id());
        assertThat(found(query().order(Order.OLDEST))).containsExactly(older.id(), newer.id(), undated.id());
    }

    @Test
    void equallyGoodMatchesComeNewestFirst() {
        Document older = readable(metadata -> metadata.date(LocalDate.of(2017, 10, 25)));
        Document newer = readable(metadata -> metadata.date(LocalDate.of(2026, 5, 4)));

        assertThat(found(query())).containsExactly(newer.id(), older.id());
    }

    @Test
    void whatTheReaderMayNotReadIsNeitherFoundNorCounted() {
        Document plan = readable(metadata -> metadata);
        stored(TestDocuments.plan(TestDocuments.newId()));

        Page<Document> page = search(query(), PageRequest.FIRST);

        assertThat(page.items()).extracting(Document::id).containsExactly(plan.id());
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void aDocumentIsFoundThroughAnyOfTheReadersAuthorities() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        doing(() -> office().permissions().grant(plan.id(), List.of(Authority.clerksOf("VPTU")), Access.READ));

        assertThat(found(query())).containsExactly(plan.id());
    }

    @Test
    void aDocumentIsNotFoundAnyMoreOnceItsGrantIsRevoked() {
        Document plan = readable(metadata -> metadata);
        doing(() -> office().permissions().revoke(plan.id(), Authority.user("vanthu")));

        assertThat(found(query())).isEmpty();
    }

    @Test
    void aChangedDocumentIsFoundByItsNewWordsOnly() {
        Document plan = readable(metadata -> metadata.subject("sơ kết"));
        doing(() -> office().documents()
                .replace(plan.change()
                        .metadata(plan.metadata().change().subject("tổng kết").build())
                        .build()));

        assertThat(found(query().words("sơ kết"))).isEmpty();
        assertThat(found(query().words("tổng kết"))).containsExactly(plan.id());
    }

    @Test
    void aRemovedDocumentIsNotFound() {
        Document plan = readable(metadata -> metadata);
        doing(() -> office().documents().remove(plan.id()));

        assertThat(search(query(), PageRequest.FIRST).total()).isZero();
    }

    @Test
    void whatRolledBackIsNotFound() {
        rollingBack(() -> {
            Document plan = TestDocuments.plan(TestDocuments.newId());
            office().documents().add(plan);
            office().permissions().grant(plan.id(), List.of(Authority.user("vanthu")), Access.READ);
        });

        assertThat(search(query(), PageRequest.FIRST).total()).isZero();
    }

    @Test
    void aPageCountsAllMatches() {
        readable(metadata -> metadata.date(LocalDate.of(2026, 5, 1)));
        Document middle = readable(metadata -> metadata.date(LocalDate.of(2026, 5, 2)));
        readable(metadata -> metadata.date(LocalDate.of(2026, 5, 3)));

        Page<Document> second = search(query().order(Order.NEWEST), new PageRequest(1, 1));

        assertThat(second.items()).extracting(Document::id).containsExactly(middle.id());
        assertThat(second.skip()).isEqualTo(1);
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void aPageBehindTheEndIsEmptyAndStillCounts() {
        readable(metadata -> metadata);

        Page<Document> behind = search(query(), new PageRequest(10, 10));

        assertThat(behind.items()).isEmpty();
        assertThat(behind.total()).isEqualTo(1);
    }
}

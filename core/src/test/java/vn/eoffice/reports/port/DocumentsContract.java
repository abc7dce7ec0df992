package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** What {@link Documents} promise of keeping documents; of finding them see {@link SearchContract}. */
public abstract class DocumentsContract extends PortContract {

    @Test
    void severalDocumentsAreFoundAtOnceAndMissingOnesLeftOut() {
        Document first = TestDocuments.plan(TestDocuments.newId());
        Document second = TestDocuments.plan(TestDocuments.newId());
        DocumentId missing = TestDocuments.newId();
        doing(() -> {
            office().documents().add(first);
            office().documents().add(second);
        });

        assertThat(asking(() -> office().documents().find(List.of(first.id(), missing, second.id(), first.id()))))
                .isEqualTo(Map.of(first.id(), first, second.id(), second));
        assertThat(asking(() -> office().documents().find(List.of()))).isEmpty();
    }

    @Test
    void aDocumentComesBackWithAllThatIsKnownOfIt() {
        Document full = everythingKnown();
        stored(full);

        assertThat(find(full.id())).isEqualTo(full);
    }

    @Test
    void aDocumentComesBackWithItsGaps() {
        Document plan = TestDocuments.plan(TestDocuments.newId());
        Document empty =
                plan.change().metadata(Metadata.EMPTY).confidence(Map.of()).build();
        stored(empty);

        assertThat(find(empty.id())).isEqualTo(empty);
    }

    @Test
    void nothingIsFoundByAnUnknownIdentity() {
        assertThat(asking(() -> documents().find(new DocumentId("khong-co")))).isEmpty();
    }

    @Test
    void aChangeCountsTheVersionUp() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));

        assertThat(replace(withSubject(plan, "tổng kết")).version()).isEqualTo(2);
    }

    @Test
    void aChangedDocumentTakesThePlaceOfTheOld() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Document changed = replace(withSubject(plan, "tổng kết"));

        assertThat(changed.metadata().subject()).isEqualTo("tổng kết");
        assertThat(find(plan.id())).isEqualTo(changed);
    }

    @Test
    void aChangeOfAnOldVersionIsAConflict() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Document changed = replace(withSubject(plan, "tổng kết"));

        assertThatThrownBy(() -> replace(withSubject(plan, "sơ kết lần hai")))
                .isInstanceOfSatisfying(ReportException.class, e -> {
                    assertThat(e.problem()).isEqualTo(Problem.CONFLICT);
                    assertThat(e.key()).isEqualTo("document.changed-meanwhile");
                });
        assertThat(find(plan.id())).isEqualTo(changed);
    }

    @Test
    void aRemovedDocumentIsGoneWithItsGrants() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        doing(() ->
                office().permissions().grant(plan.id(), List.of(Authority.user("vanthu")), Permissions.Access.READ));
        doing(() -> documents().remove(plan.id()));

        assertThat(asking(() -> documents().find(plan.id()))).isEmpty();
        assertThat(asking(() -> office().permissions().grants(plan.id()))).isEmpty();
    }

    @Test
    void aDocumentRollsBackWithItsTransaction() {
        Document plan = TestDocuments.plan(TestDocuments.newId());
        rollingBack(() -> documents().add(plan));

        assertThat(asking(() -> documents().find(plan.id()))).isEmpty();
    }

    @Test
    void aChangeRollsBackWithItsTransaction() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        rollingBack(() -> documents().replace(withSubject(plan, "tổng kết")));

        assertThat(find(plan.id())).isEqualTo(plan);
    }

    @Test
    void documentsOfTheSameIdentityOrFileLookAlike() {
        Document plan = stored(plan("TU|17.kh.tu|2025-2030", "b".repeat(64)));
        Document sameIdentity = stored(plan("TU|17.kh.tu|2025-2030", "c".repeat(64)));
        Document sameFile = stored(plan(null, "b".repeat(64)));
        stored(plan(null, "d".repeat(64)));

        assertThat(asking(() -> documents().lookalikes("TU|17.kh.tu|2025-2030", "b".repeat(64))))
                .containsExactlyInAnyOrder(plan, sameIdentity, sameFile);
    }

    @Test
    void withoutAnIdentityOnlyTheFileCounts() {
        stored(plan(null, "c".repeat(64)));
        Document sameFile = stored(plan("TU|17.kh.tu|2025-2030", "b".repeat(64)));

        assertThat(asking(() -> documents().lookalikes(null, "b".repeat(64)))).containsExactly(sameFile);
    }

    private Document plan(String identity, String sha256) {
        return TestDocuments.plan(TestDocuments.newId())
                .change()
                .identity(identity)
                .content(new FileContent("ke-hoach.docx", "application/msword", 10, sha256))
                .build();
    }

    private Document everythingKnown() {
        Metadata metadata = new Metadata(
                "kế hoạch",
                "17-KH/TU",
                "KH/TU",
                "Ban Thường vụ Tỉnh ủy Nam Sơn",
                "Nam Sơn",
                LocalDate.of(2026, 5, 4),
                "2026-05",
                "sơ kết việc \"sắp xếp\" tổ chức; 50%",
                new Signatory("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hoàng Nam"),
                List.of(
                        new RecipientLine("Ban Tổ chức Trung ương (b/c)", RecipientLine.Direction.UPWARD, false),
                        new RecipientLine("Lưu Văn phòng Tỉnh ủy", RecipientLine.Direction.DOWNWARD, true)),
                List.of(
                        new Citation(
                                "nghị quyết",
                                "18-NQ/TW",
                                LocalDate.of(2017, 10, 25),
                                "Ban Chấp hành Trung ương",
                                "Nghị quyết số 18-NQ/TW, ngày 25/10/2017"),
                        new Citation("nghị quyết", null, null, null, "Nghị quyết Đại hội XIII")),
                List.of(
                        new Deadline(LocalDate.of(2026, 5, 29), "trước ngày 29/5/2026", List.of("các đảng ủy xã")),
                        new Deadline(null, "thực hiện thường xuyên", List.of())),
                Secrecy.SECRET,
                Urgency.URGENT,
                "16-KH/TU",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)));
        return TestDocuments.plan(TestDocuments.newId())
                .change()
                .metadata(metadata)
                .identity("TU|17.kh.tu|2025-2030")
                .status(DocumentStatus.RECALLED)
                .recallReason("ban hành nhầm số")
                .findings(List.of(Finding.of("date.impossible", "31/02/2026")))
                .confidence(Map.of("number", 0.95, "date", 0.5))
                .build();
    }

    private static Document withSubject(Document document, String subject) {
        return document.change()
                .metadata(document.metadata().change().subject(subject).build())
                .build();
    }

    private Document replace(Document changed) {
        return asking(() -> documents().replace(changed));
    }

    private Document find(DocumentId id) {
        return asking(() -> documents().find(id)).orElseThrow();
    }

    private Documents documents() {
        return office().documents();
    }
}

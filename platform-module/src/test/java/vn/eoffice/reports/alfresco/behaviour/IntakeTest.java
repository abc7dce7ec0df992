package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;

class IntakeTest {

    static final String PLAN =
            """
            TỈNH ỦY NAM SƠN
            *
            Số 17-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM

            Nam Sơn, ngày 04 tháng 5 năm 2026

            KẾ HOẠCH
            sơ kết ba năm sắp xếp tổ chức bộ máy của các xã, phường
            -----
            Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương, Ban Thường vụ Tỉnh ủy ban hành \
            Kế hoạch như sau:
            1. Các đảng ủy xã, phường gửi báo cáo về Ban Tổ chức Tỉnh ủy trước ngày 30/6/2026.

            Nơi nhận:
            - Các đảng ủy trực thuộc Tỉnh ủy,
            - Lưu Văn phòng Tỉnh ủy.
            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Hoàng Thị Kim Ngân
            """;

    private final BehaviourDesk desk = new BehaviourDesk();
    private final NodeRef folder = desk.filingFolder("Tiếp nhận", Map.of("rpt:filingUnit", "VPTU"));

    @Test
    void aFileUploadedIsFiled() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.document(node).metadata().number()).isEqualTo("17-KH/TU");
        assertThat(desk.document(node).kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.document(node).createdBy()).isEqualTo("vanthu");
        assertThat(desk.document(node).unit()).isEqualTo("VPTU");
        assertThat(desk.property(node, "cm:name")).isEqualTo("ke-hoach.txt");
        assertThat(marked(node)).isFalse();
    }

    @Test
    void uploadingDoesNotWaitForTheReading() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);

        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("waiting");
        assertThat(desk.isFiled(node)).isFalse();
    }

    @Test
    void anEmptyFileWaitsForItsContent() {
        NodeRef node = desk.empty(BehaviourDesk.CLERK, folder, "ke-hoach.txt");
        desk.settle();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("waiting");

        desk.write(BehaviourDesk.CLERK, node, PLAN);
        desk.settle();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aFileSavedUnderATemporaryNameIsFiledOnceItIsRenamed() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt.tmp", PLAN);
        desk.settle();
        assertThat(desk.isFiled(node)).isFalse();

        desk.set(BehaviourDesk.CLERK, node, Map.of("cm:name", "ke-hoach.txt"));
        desk.settle();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$ke-hoach.docx",
                ".DS_Store",
                "._ke-hoach.docx",
                ".~lock.a.odt#",
                "Thumbs.db",
                "~WRD0001.tmp",
                "a.part"
            })
    void whatProgramsLeaveBehindIsIgnored(String name) {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, name, PLAN);
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(desk.note(node, "vi")).isNull();
    }

    @Test
    void aBrokenFileStaysWithTheReasonOnIt() {
        NodeRef broken = desk.upload(BehaviourDesk.CLERK, folder, "hong.docx", "HỎNG");
        NodeRef good = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.property(broken, "rpt:intakeState")).isEqualTo("refused");
        assertThat(desk.note(broken, "vi")).startsWith("Tệp bị hỏng hoặc tải lên chưa trọn vẹn.");
        assertThat(desk.note(broken, "en")).doesNotContain("Tệp").isNotBlank();
        assertThat(desk.isFiled(good)).isTrue();
    }

    @Test
    void aBrokenFileReplacedByAGoodOneIsFiled() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", "HỎNG");
        desk.settle();
        desk.write(BehaviourDesk.CLERK, node, PLAN);
        desk.settle();

        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aDoubtfulFileWaitsForAClerk() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ghi-chu.txt", "Ghi chú cuộc họp giao ban tuần này");
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("doubtful");
        assertThat(desk.note(node, "vi")).contains("số và ký hiệu", "cơ quan ban hành", "ngày ban hành");
        assertThat(desk.note(node, "en")).contains("issuing body", "date of issue");
    }

    @Test
    void aFolderMayLeaveFilingToAClerk() {
        NodeRef proposing = desk.filingFolder("Đề xuất", Map.of("rpt:filingUnit", "VPTU", "rpt:filingMode", "propose"));
        NodeRef node = desk.upload(BehaviourDesk.CLERK, proposing, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("proposed");
    }

    @Test
    void aFolderMayRouteWhatItFiles() {
        NodeRef routing = desk.filingFolder("Trình", Map.of("rpt:filingUnit", "VPTU", "rpt:filingMode", "route"));
        NodeRef node = desk.upload(
                BehaviourDesk.CLERK, routing, "ke-hoach.txt", PLAN.replace("T/M BAN THƯỜNG VỤ", "T/M TỈNH ỦY"));
        desk.settle();

        assertThat(desk.as("System", () -> desk.office().journal().of(new DocumentId(node.getId()))))
                .extracting(entry -> entry.action().name())
                .contains("FILED", "SUBMITTED");
    }

    @Test
    void whatCannotBeRoutedStaysADraft() {
        NodeRef routing = desk.filingFolder("Trình", Map.of("rpt:filingUnit", "BTCTU", "rpt:filingMode", "route"));
        NodeRef node = desk.upload(BehaviourDesk.CLERK, routing, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(marked(node)).isFalse();
    }

    @Test
    void aFileInAFolderBelowIsFiledToo() {
        NodeRef below =
                desk.as(BehaviourDesk.CLERK, () -> desk.create(folder, "Tháng 5", ContentModel.TYPE_FOLDER, Map.of()));
        NodeRef node = desk.upload(BehaviourDesk.CLERK, below, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.document(node).unit()).isEqualTo("VPTU");
    }

    @Test
    void aFileMovedInIsFiled() {
        NodeRef elsewhere = desk.openFolder("Nháp");
        NodeRef node = desk.upload(BehaviourDesk.CLERK, elsewhere, "ke-hoach.txt", PLAN);
        desk.settle();
        assertThat(marked(node)).isFalse();

        move(node, folder);
        desk.settle();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aFolderMovedInIsFiledWithItsFiles() {
        NodeRef outside = desk.openFolder("Nháp");
        NodeRef inner =
                desk.as(BehaviourDesk.CLERK, () -> desk.create(outside, "Bộ", ContentModel.TYPE_FOLDER, Map.of()));
        NodeRef node = desk.upload(BehaviourDesk.CLERK, inner, "ke-hoach.txt", PLAN);

        move(inner, folder);
        desk.settle();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aFileMovedOutBeforeItWasReadIsLeftAlone() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        move(node, desk.openFolder("Nháp"));
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(marked(node)).isFalse();
    }

    @Test
    void afterARestartTheJobReadsWhatWaits() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.restart();
        desk.behaviours().waitingFiles().run();

        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aFileThatSomebodyHasOpenWaits() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.alfresco().fakeFileLocks().lock(node);
        desk.settle();
        assertThat(desk.isFiled(node)).isFalse();

        desk.alfresco().fakeFileLocks().unlock(node);
        desk.behaviours().waitingFiles().run();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aLockThatOthersKeepForLongIsNoVerdictOnTheFile() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.alfresco().fakeLocks().keepAll(true);
        desk.settle();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("waiting");

        desk.alfresco().fakeLocks().keepAll(false);
        desk.behaviours().waitingFiles().run();
        assertThat(desk.isFiled(node)).isTrue();
    }

    @Test
    void aFaultOfTheServerIsTriedThreeTimes() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", "LỖI");
        desk.restart();
        desk.behaviours().waitingFiles().run();
        desk.behaviours().waitingFiles().run();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("waiting");

        desk.behaviours().waitingFiles().run();
        assertThat(desk.property(node, "rpt:intakeState")).isEqualTo("refused");
        assertThat(desk.note(node, "vi")).contains("đã thử 3 lần");
    }

    @Test
    void withoutAUnitOfTheFolderOnlyClerksFile() {
        NodeRef plain = desk.filingFolder("Chung", Map.of());
        NodeRef node = desk.upload("thamdinh", plain, "ke-hoach.txt", PLAN);
        NodeRef clerks = desk.upload(BehaviourDesk.CLERK, plain, "ke-hoach-2.txt", PLAN);
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(desk.note(node, "vi")).startsWith("Chỉ văn thư được nộp");
        assertThat(desk.isFiled(clerks)).isTrue();
    }

    @Test
    void aFolderFilesForWhoeverMayWriteIntoIt() {
        NodeRef node = desk.upload("thamdinh", folder, "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.document(node).createdBy()).isEqualTo("thamdinh");
        assertThat(desk.document(node).unit()).isEqualTo("VPTU");
    }

    @Test
    void nobodyMakesAFolderFileForAnotherUnit() {
        NodeRef own = desk.openFolder("Của tôi");

        assertThatThrownBy(() -> desk.as("thamdinh", () -> {
                    desk.nodes()
                            .addAspect(
                                    own,
                                    Names.of("rpt:filingFolder"),
                                    BehaviourDesk.named(Map.of("rpt:filingUnit", "TU")));
                    return null;
                }))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Chỉ văn thư của đơn vị TU");
    }

    @Test
    void aSecondOfTheSameNumberIsFiledWithAWarning() {
        desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        NodeRef second = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach-2.txt", PLAN + "\n");
        desk.settle();

        assertThat(desk.document(second).findings()).extracting(Finding::code).contains("document.duplicate-number");
    }

    @Test
    void aNewFileOfADraftIsItsNextVersion() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.settle();
        String before = desk.document(node).content().sha256();

        desk.write(BehaviourDesk.CLERK, node, PLAN + "Bổ sung một đoạn.");
        desk.settle();

        assertThat(desk.document(node).content().sha256()).isNotEqualTo(before);
        assertThat(desk.as("System", () -> desk.office().contents().versions(new DocumentId(node.getId()))))
                .hasSize(2);
        assertThat(marked(node)).isFalse();
    }

    @Test
    void aCopyOfAnIssuedDocumentIsADraftWithoutANumber() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", PLAN);
        desk.settle();
        desk.run(() -> desk.office()
                .documents()
                .replace(desk.document(node)
                        .change()
                        .status(DocumentStatus.ISSUED)
                        .build()));

        NodeRef copy =
                desk.as(BehaviourDesk.CLERK, () -> desk.alfresco().copies().copy(node, folder, "ban-sao.txt"));
        desk.settle();

        assertThat(desk.document(copy).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.document(copy).metadata().number()).isNull();
        assertThat(desk.document(copy).metadata().date()).isNull();
        assertThat(desk.document(copy).metadata().subject())
                .isEqualTo(desk.document(node).metadata().subject());
        assertThat(desk.document(node).metadata().number()).isEqualTo("17-KH/TU");
    }

    @Test
    void nobodyHasAFileFiledInTheNameOfSomebodyElse() {
        NodeRef plain = desk.filingFolder("Chung", Map.of());
        NodeRef node = desk.upload("thamdinh", plain, "ke-hoach.txt", PLAN);
        desk.set("thamdinh", node, Map.of("rpt:intakeBy", "vanthu"));
        desk.settle();

        assertThat(desk.property(node, "rpt:intakeBy")).isEqualTo("thamdinh");
        assertThat(desk.isFiled(node)).isFalse();
    }

    @Test
    void aFileElsewhereCostsNothing() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, desk.openFolder("Khác"), "ke-hoach.txt", PLAN);
        desk.settle();

        assertThat(desk.isFiled(node)).isFalse();
        assertThat(marked(node)).isFalse();
    }

    private boolean marked(NodeRef node) {
        return desk.as("System", () -> desk.nodes().hasAspect(node, IntakeNames.MARK));
    }

    private void move(NodeRef node, NodeRef to) {
        desk.as("System", () -> desk.nodes()
                .moveNode(
                        node,
                        to,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "x")));
    }
}

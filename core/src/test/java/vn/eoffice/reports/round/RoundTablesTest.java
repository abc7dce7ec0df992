package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.annex.CellFinding;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.consolidation.ConsolidatedRow;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook.Totals;
import vn.eoffice.reports.annex.consolidation.IncompleteUnit.Reason;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.port.Permissions.Access;

/** Tables of a round's units, read from their files: put together, beside the last round, held against each other. */
class RoundTablesTest {

    private static final String BINH_KHE = "DU-BINHKHE";
    private static final String AN_LAO = "DU-ANLAO";

    private final RoundOffice office = new RoundOffice();
    private final Forms forms = Forms.shipped();
    private final CountedLooks looks = new CountedLooks();
    private RoundService service = office.service(forms);
    private Round before;
    private Round now;

    @TempDir
    Path folder;

    @BeforeEach
    void twoRounds() {
        before = office.openedFor(plan -> plan.period(RoundOffice.YEAR_BEFORE));
        now = office.opened();
    }

    /** Counts how often the store is looked into. */
    private static final class CountedLooks implements Looks {
        private int count;

        @Override
        public <T> T look(Supplier<T> what) {
            count++;
            return what.get();
        }
    }

    @Test
    void aFormAsItWasHandedOutIsNotTaken() {
        Submission sent = office.submit(now, BINH_KHE, RoundOffice.BINH_KHE, file(letters(now)));

        assertThat(sent.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(sent.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("round.file.blank");
    }

    @Test
    void theDifferenceIsThisRoundLessTheLastOne() {
        send(before, BINH_KHE, RoundOffice.BINH_KHE, letters(before, 4, 1, 5, 3, 2, 1));
        send(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 0, 2, 2, 0, 0));

        RoundTable table = consolidated("13B");

        assertThat(table.previous().id()).isEqualTo(before.id());
        assertThat(number(table.now().rows(), "I.1", 2)).isEqualTo("13");
        assertThat(number(table.difference(), "I.1", 2)).isEqualTo("9");
        assertThat(number(table.difference(), "I.1", 4)).isEqualTo("3");
        assertThat(number(table.difference(), "II.1", 2)).isNull();
    }

    @Test
    void withoutALastRoundThereIsNoDifference() {
        send(before, BINH_KHE, RoundOffice.BINH_KHE, letters(before, 4, 1, 5, 3, 2, 1));

        RoundTable table = service.consolidation().of(before.id(), "13B", RoundOffice.CLERK, looks);

        assertThat(table.previous()).isNull();
        assertThat(table.difference()).isEmpty();
    }

    @Test
    void ofSeveralRoundsForThePeriodTheClosedOneIsTheLast() {
        office.openedFor(plan -> plan.period(RoundOffice.YEAR_BEFORE));
        office.cases.desk().close(before.id(), null, RoundOffice.CLERK);
        office.openedFor(plan -> plan.period(RoundOffice.YEAR_BEFORE));

        assertThat(consolidated("13B").previous().id()).isEqualTo(before.id());
    }

    @Test
    void aClassifiedLastRoundIsNoneForWhoMayNotReadItsPlan() {
        Period longer = new Period(
                RoundOffice.YEAR_BEFORE.from(), RoundOffice.YEAR_BEFORE.to().plusDays(1));
        office.openedFor(plan -> plan.period(longer).secrecy(Secrecy.SECRET));
        Round secret = office.openedFor(plan -> plan.secrecy(Secrecy.SECRET));
        office.office
                .permissions()
                .grant(secret.plan(), List.of(Authority.user(RoundOffice.ORGANISER.userId())), Access.READ);

        RoundTable table = service.consolidation().of(secret.id(), "13B", RoundOffice.ORGANISER, looks);

        assertThat(table.previous()).isNull();
    }

    @Test
    void aCancelledRoundIsNoLastRound() {
        office.cases.desk().cancel(before.id(), "lập nhầm", RoundOffice.CLERK);

        assertThat(consolidated("13B").previous()).isNull();
    }

    @Test
    void aBacklogThatWasNotCarriedOverIsNamedWithItsUnit() {
        send(before, BINH_KHE, RoundOffice.BINH_KHE, letters(before, 4, 1, 5, 3, 2, 1));
        send(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 2, 6, 5, 2, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 7, 2, 2, 7, 0));

        RoundTable table = consolidated("13B");

        assertThat(table.checks()).singleElement().satisfies(unit -> {
            assertThat(unit.unit()).isEqualTo(BINH_KHE);
            assertThat(unit.findings())
                    .extracting(CellFinding::row, CellFinding::column, finding -> finding.cell()
                            .address())
                    .contains(tuple("I.1", "backlog", "D8"));
            assertThat(unit.findings().get(0).text(Locale.ROOT)).contains("vế trái: 2, vế phải: 3");
        });
    }

    @Test
    void aUnitIsToldOfTheBacklogWhenItSends() {
        send(before, BINH_KHE, RoundOffice.BINH_KHE, letters(before, 4, 1, 5, 3, 2, 1));
        SentFile file = file(letters(now, 10, 2, 6, 5, 2, 1));

        List<TableFindings> found =
                service.checks().ofSent(now.id(), BINH_KHE, List.of(file), RoundOffice.BINH_KHE, looks);

        assertThat(found).singleElement().satisfies(table -> {
            assertThat(table.form()).isEqualTo("13B");
            assertThat(table.findings())
                    .extracting(CellFinding::row, CellFinding::column, CellFinding::severity)
                    .contains(tuple("I.1", "backlog", CellFinding.Severity.WARNING));
        });
    }

    @Test
    void tablesAreHeldAgainstTheUnitsOtherTables() {
        Forms own = Forms.of(List.of(
                form(
                        "14B",
                        "<check id=\"enough\" test=\"a:n &lt;= 15B!a:n\"><vi>Nhiều hơn biểu 15B.</vi><en>More.</en></check>"),
                form("15B", "")));
        service = office.service(own);
        now = asking(own, List.of("14B", "15B"));
        WorkbookReader reader = new WorkbookReader(own);
        SentFile first = office.workbook(small(own, "14B", 9).save(folder), reader);
        SentFile second = office.workbook(small(own, "15B", 5).save(folder), reader);

        assertThat(service.checks().ofSent(now.id(), BINH_KHE, List.of(first), RoundOffice.BINH_KHE, looks))
                .flatExtracting(TableFindings::findings)
                .isEmpty();
        service.cases().reporting().submit(now.id(), BINH_KHE, List.of(first), RoundOffice.BINH_KHE);
        service.cases().reporting().submit(now.id(), BINH_KHE, List.of(second), RoundOffice.BINH_KHE);

        assertThat(service.checks().of(now.id(), BINH_KHE, RoundOffice.BINH_KHE, looks))
                .flatExtracting(TableFindings::findings)
                .extracting(finding -> finding.text(Locale.ROOT))
                .singleElement()
                .asString()
                .contains("Nhiều hơn biểu 15B. (vế trái: 9, vế phải: 5)");
        RoundTable table = service.consolidation().of(now.id(), "14B", RoundOffice.CLERK, looks);
        assertThat(table.checks()).extracting(unit -> unit.unit()).containsExactly(BINH_KHE);
        assertThat(table.now().incomplete())
                .filteredOn(unit -> unit.unit().equals(BINH_KHE))
                .extracting(unit -> unit.errors())
                .containsExactly(1);
    }

    @Test
    void aTableThatTheReaderMayNotReadStaysOutOfFiguresCellsAndChecks() {
        sendSecret(before, BINH_KHE, RoundOffice.BINH_KHE, letters(before, 4, 1, 5, 3, 2, 1));
        sendSecret(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 2, 6, 5, 2, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 0, 2, 2, 0, 0));

        RoundTable table = consolidated("13B");

        assertThat(number(table.now().rows(), "I.1", 2)).isEqualTo("3");
        assertThat(table.now().withheld()).isEqualTo(1);
        assertThat(table.now().incomplete())
                .extracting(unit -> unit.unit(), unit -> unit.reason())
                .contains(tuple(BINH_KHE, Reason.WITHHELD), tuple("UBND", Reason.MISSING));
        assertThat(table.now().drillDown("I.1", "meetings"))
                .filteredOn(share -> share.unit().equals(BINH_KHE))
                .extracting(share -> share.value(), share -> share.file())
                .containsExactly(tuple(null, null));
        assertThat(number(table.difference(), "I.1", 2)).isNull();
        assertThat(table.checks()).isEmpty();
        assertThat(service.checks().of(now.id(), BINH_KHE, RoundOffice.CLERK, looks))
                .isEmpty();
    }

    @Test
    void theClerksOfTheReceivingOfficeConsolidateClassifiedTables() {
        sendSecret(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 0, 2, 2, 0, 0));

        RoundTable table = service.consolidation().of(now.id(), "13B", RoundOffice.ORGANISER, looks);

        assertThat(number(table.now().rows(), "I.1", 2)).isEqualTo("13");
        assertThat(table.now().withheld()).isZero();
    }

    @Test
    void theWorkbookSaysHowManyUnitsAreLeftOut() throws IOException {
        sendSecret(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        consolidated("13B").write(Totals.FORMULAS, Locale.ROOT, out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> words = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> words.add(cell.toString())));
            assertThat(words)
                    .contains("Chưa gồm số liệu của 1 đơn vị vì người tổng hợp không được đọc tài liệu")
                    .doesNotContain("10.0");
        }
    }

    @Test
    void nothingToReportIsNotTakenForNothingSent() {
        office.cases.reporting().declareNothing(now.id(), AN_LAO, "chưa phát sinh", RoundOffice.AN_LAO);

        assertThat(consolidated("13B").now().incomplete())
                .extracting(unit -> unit.unit(), unit -> unit.reason())
                .containsExactly(
                        tuple(AN_LAO, Reason.NOTHING), tuple(BINH_KHE, Reason.MISSING), tuple("UBND", Reason.MISSING));
    }

    @Test
    void everyCellLeadsToTheUnitsAndTheCellsOfTheirFiles() {
        send(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 0, 2, 2, 0, 0));

        assertThat(consolidated("13B").now().drillDown("I.1", "meetings"))
                .extracting(
                        share -> share.unit(),
                        share -> share.value() == null ? null : share.value().plain(),
                        share -> share.cell() == null ? null : share.cell().toString())
                .containsExactly(
                        tuple(AN_LAO, "3", "Biểu 13B!C8"),
                        tuple(BINH_KHE, "10", "Biểu 13B!C8"),
                        tuple("UBND", null, null));
    }

    @Test
    void theSameFilesGiveTheSameBytesInWhateverOrderTheyCame() {
        send(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));
        send(now, AN_LAO, RoundOffice.AN_LAO, letters(now, 3, 0, 2, 2, 0, 0));
        byte[] first = values(consolidated("13B"));

        RoundOffice second = new RoundOffice();
        second.openedFor(plan -> plan.period(RoundOffice.YEAR_BEFORE));
        Round again = second.opened();
        WorkbookReader reader = new WorkbookReader(forms);
        second.submit(
                again,
                AN_LAO,
                RoundOffice.AN_LAO,
                second.workbook(letters(again, 3, 0, 2, 2, 0, 0).save(folder), reader));
        second.submit(
                again,
                BINH_KHE,
                RoundOffice.BINH_KHE,
                second.workbook(letters(again, 10, 3, 6, 5, 3, 1).save(folder), reader));

        assertThat(values(second.service(forms).consolidation().of(again.id(), "13B", RoundOffice.CLERK, looks)))
                .satisfies(bytes -> assertThat(Arrays.equals(bytes, first)).isTrue());
    }

    @Test
    void aFileIsReadOnceAndNotInTheSameLookAsTheRound() {
        send(now, BINH_KHE, RoundOffice.BINH_KHE, letters(now, 10, 3, 6, 5, 3, 1));

        consolidated("13B");
        assertThat(looks.count).isEqualTo(2);
        consolidated("13B");

        assertThat(looks.count).isEqualTo(3);
    }

    @Test
    void onlyThoseWhoLeadTheRoundConsolidate() {
        Refused.refusedWith(
                "round.office-only", () -> service.consolidation().of(now.id(), "13B", RoundOffice.BINH_KHE, looks));
    }

    private RoundTable consolidated(String form) {
        return service.consolidation().of(now.id(), form, RoundOffice.CLERK, looks);
    }

    private void send(Round round, String unit, Actor actor, FilledBook book) {
        Submission sent = office.submit(round, unit, actor, file(book));
        assertThat(sent.refusals()).isEmpty();
    }

    private void sendSecret(Round round, String unit, Actor actor, FilledBook book) {
        SentFile file = office.workbook(book.save(folder), new WorkbookReader(forms), Secrecy.SECRET);
        assertThat(office.submit(round, unit, actor, file).refusals()).isEmpty();
    }

    private SentFile file(FilledBook book) {
        return office.workbook(book.save(folder), new WorkbookReader(forms));
    }

    /** Form 13B with the first row filled in: meetings, backlog, received, settled, pending, untouched. */
    private FilledBook letters(Round round, int... figures) {
        Handout handout =
                new Handout(round.id().value(), "Đợt", null, null, round.terms().period());
        FilledBook book = FilledBook.of(forms.form("13B"), handout);
        for (int i = 0; i < figures.length; i++) {
            book.number((char) ('C' + i) + "8", figures[i]);
        }
        return book;
    }

    private static vn.eoffice.reports.annex.form.FormDefinition form(String code, String check) {
        String xml =
                """
                <form code="%s" version="1">
                  <title>BIỂU THỬ %s</title>
                  <header>
                    <column id="i" kind="index" title="TT"/>
                    <column id="l" kind="label" title="Nội dung" width="30"/>
                    <column id="n" kind="integer" title="Số lượng"/>
                  </header>
                  <rows><row id="a" index="1" label="Cuộc họp %s"/></rows>
                  %s
                </form>
                """
                        .formatted(code, code, code, check);
        return Forms.read(code + ".xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static FilledBook small(Forms forms, String code, int figure) {
        return FilledBook.of(forms.form(code), Handout.BLANK).number("C6", figure);
    }

    private Round asking(Forms own, List<String> codes) {
        RoundPreparation preparation = service.cases().preparation();
        Round prepared = office.prepared();
        RoundTerms terms = prepared.terms();
        RoundTerms changed = new RoundTerms(
                terms.name(),
                terms.period(),
                terms.outline(),
                codes,
                terms.receivingOffice(),
                terms.assigningUnit(),
                terms.expected(),
                terms.deadlines(),
                terms.exemptions(),
                terms.graceDays());
        Round put = preparation.change(prepared.id(), prepared.version(), changed, RoundOffice.CLERK);
        return preparation.open(put.id(), put.version(), RoundOffice.CLERK);
    }

    private static String number(List<ConsolidatedRow> rows, String row, int column) {
        return rows.stream()
                .filter(candidate -> candidate.row().equals(row))
                .findFirst()
                .map(candidate -> candidate.cells().get(column))
                .map(cell -> cell.number().toPlainString())
                .orElse(null);
    }

    /** The parts of the workbook that hold its values. */
    private static byte[] values(RoundTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(Totals.VALUES, Locale.ROOT, out);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")
                        || entry.getName().startsWith("xl/sharedStrings")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}

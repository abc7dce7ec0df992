package vn.eoffice.reports.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.settings.Change.Effect;
import vn.eoffice.reports.settings.Change.FieldChange;

class SettingsDeskTest {

    private TestDesk office;
    private SettingsDesk desk;

    @BeforeEach
    void open() {
        office = new TestDesk();
        desk = office.settings();
    }

    @Test
    void onlyAnAdministratorLooksAtATableOrChangesIt() {
        assertThatThrownBy(() -> desk.content(TableName.UNITS, TestDirectory.CLERK))
                .satisfies(e -> assertThat(((ReportException) e).problem()).isEqualTo(Problem.FORBIDDEN));
        assertThatThrownBy(() -> desk.preview(TableName.UNITS, List.of(), TestDirectory.SIGNER))
                .satisfies(e -> assertThat(((ReportException) e).key()).isEqualTo("settings.administrators-only"));
        assertThatThrownBy(() -> desk.apply(TableName.UNITS, List.of(), "", TestDirectory.CLERK))
                .isInstanceOf(ReportException.class);
        assertThatThrownBy(() -> desk.history(TableName.UNITS, TestDirectory.ARCHIVIST))
                .isInstanceOf(ReportException.class);
    }

    @Test
    void aTableShowsItsCellsAsTheyAreRead() {
        assertThat(desk.content(TableName.UNITS, TestDirectory.ADMINISTRATOR).rows())
                .filteredOn(row -> row.get("code").equals("TU"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("office", "VPTU").containsEntry("internal", "yes");
                    assertThat(row).containsEntry("terms", "2020-2025:2020-10-15|2025-2030:2025-09-26");
                    assertThat(row).containsEntry("to", null);
                });
    }

    @Test
    void aPreviewTellsWhatEachRowDoesAndStoresNothing() {
        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "DU-MOI", "name", "Đảng ủy phường Mới", "system", "Đảng", "parent", "TU"),
                row(3, "code", "UBND", "place", "Nam Sơn mới"),
                row(4, "code", "DU-BINHKHE", "to", "30/06/2026"),
                row(5, "code", "BTCTU", "name", "Ban Tổ chức Tỉnh ủy"),
                row(6, "code", "VPTU", "parent", "KHONGCO"));

        assertThat(preview.changes())
                .extracting(Change::effect)
                .containsExactly(Effect.ADDED, Effect.CHANGED, Effect.ENDED, Effect.UNCHANGED, Effect.REFUSED);
        assertThat(preview.changes().get(1).fields())
                .containsExactly(new FieldChange("place", "Nam Sơn", "Nam Sơn mới"));
        assertThat(preview.changes().get(2).fields()).containsExactly(new FieldChange("to", null, "2026-06-30"));
        assertThat(problems(preview, 4)).containsExactly("parent settings.no-unit");
        assertThat(office.office().tables().units()).hasSize(7);
    }

    @Test
    void appliedRowsAreStoredAndWrittenDown() {
        apply(
                TableName.UNITS,
                row(2, "code", "DU-MOI", "name", "Đảng ủy phường Mới", "system", "party", "from", "2025-07-01"),
                row(3, "code", "DU-BINHKHE", "to", "2026-06-30"));

        assertThat(unit("DU-MOI").unit().office()).isEqualTo("DU-MOI");
        assertThat(unit("DU-MOI").from()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(unit("DU-BINHKHE").to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(unit("DU-BINHKHE").unit().terms()).hasSize(2);
        assertThat(desk.history(TableName.UNITS, TestDirectory.ADMINISTRATOR))
                .extracting(JournalEntry::by, entry -> entry.details().get("row"), entry -> entry.details()
                        .get("fields"))
                .containsExactly(
                        tuple("quantri", "DU-BINHKHE", "to: – → 2026-06-30"),
                        tuple(
                                "quantri",
                                "DU-MOI",
                                "code: – → DU-MOI; name: – → Đảng ủy phường Mới; system: – → party; internal: – → yes;"
                                        + " from: – → 2025-07-01"));
    }

    @Test
    void oneRefusedRowKeepsAllFromBeingStored() {
        assertThatThrownBy(() -> apply(
                        TableName.UNITS,
                        row(2, "code", "DU-MOI", "name", "Đảng ủy phường Mới", "system", "party"),
                        row(3, "code", "sai mã", "name", "Sai", "system", "party")))
                .satisfies(e -> {
                    assertThat(((ReportException) e).problem()).isEqualTo(Problem.INVALID);
                    assertThat(((ReportException) e).key()).isEqualTo("settings.rows-refused");
                });

        assertThat(office.office().tables().units()).hasSize(7);
    }

    @Test
    void aPreviewIsOldOnceSomebodyElseChangedTheTable() {
        String seen = desk.content(TableName.UNITS, TestDirectory.ADMINISTRATOR).fingerprint();
        apply(TableName.UNITS, row(0, "code", "UBND", "place", "Nơi khác"));

        assertThatThrownBy(() -> desk.apply(
                        TableName.UNITS,
                        List.of(row(0, "code", "UBND", "place", "Nơi thứ ba")),
                        seen,
                        TestDirectory.ADMINISTRATOR))
                .satisfies(e -> assertThat(((ReportException) e).key()).isEqualTo("settings.changed-meanwhile"));
        assertThat(unit("UBND").unit().place()).isEqualTo("Nơi khác");
    }

    @Test
    void aMissingColumnStaysAndAnEmptyCellEmpties() {
        apply(TableName.UNITS, row(0, "code", "UBND", "place", "", "aliases", "Ủy ban tỉnh|UBND tỉnh"));

        assertThat(unit("UBND").unit().place()).isNull();
        assertThat(unit("UBND").unit().aliases()).containsExactly("Ủy ban tỉnh", "UBND tỉnh");
        assertThat(unit("UBND").unit().numberCode()).isEqualTo("UBND");
    }

    @Test
    void faultsOfARowAreToldAllAtOnce() {
        Preview preview = preview(
                TableName.UNITS,
                row(
                        7,
                        "code",
                        "DU-X",
                        "name",
                        "",
                        "system",
                        "quân đội",
                        "from",
                        "31/02/2026",
                        "internal",
                        "maybe",
                        "number_code",
                        "Đ U/",
                        "terms",
                        "2025-2030"));

        assertThat(problems(preview, 0))
                .containsExactly(
                        "name settings.empty",
                        "system settings.unknown-word",
                        "number_code settings.bad-number-code",
                        "internal settings.unknown-word",
                        "terms settings.bad-term",
                        "from settings.no-day");
        assertThat(preview.changes().get(0).problems().get(1).text(Locale.ENGLISH))
                .isEqualTo("\"quân đội\" is not understood.");
        assertThat(preview.changes().get(0).problems().get(1).remedy(Locale.forLanguageTag("vi")))
                .isEqualTo("Hãy dùng một trong: Đoàn thể (mass), Đảng (party), Nhà nước (state).");
    }

    @Test
    void theSameCodeTwiceIsRefusedAtTheSecondLine() {
        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "DU-X", "name", "X", "system", "party"),
                row(9, "code", "du-x", "name", "X", "system", "party"));

        assertThat(problems(preview, 0)).isEmpty();
        assertThat(problems(preview, 1)).containsExactly("code settings.key-twice");
        assertThat(preview.changes().get(1).problems().get(0).text(Locale.ENGLISH))
                .isEqualTo("\"du-x\" stands in line 2 already.");
    }

    @Test
    void aCodeThatDiffersInCapitalsAloneIsNoNewUnit() {
        assertThat(problems(preview(TableName.UNITS, row(2, "code", "tu", "name", "X", "system", "party")), 0))
                .containsExactly("code settings.other-case");
    }

    @Test
    void nobodyIsTheirOwnSuperiorHoweverLongTheWayRound() {
        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "TU", "parent", "DU-BINHKHE"),
                row(3, "code", "DU-BINHKHE", "parent", "BTCTU"));

        assertThat(problems(preview, 0)).containsExactly("parent settings.circle");
        assertThat(problems(preview, 1)).containsExactly("parent settings.circle");
    }

    @Test
    void aFilingOfficeCannotEndBeforeThoseItFilesFor() {
        assertThat(problems(preview(TableName.UNITS, row(2, "code", "VPTU", "to", "2026-12-31")), 0))
                .containsExactly("to settings.is-office");
        Preview both = preview(
                TableName.UNITS, row(2, "code", "VPTU", "to", "2026-12-31"), row(3, "code", "TU", "to", "2026-12-31"));
        assertThat(both.count(Effect.ENDED)).isEqualTo(2);
    }

    @Test
    void aTermFromWhichNumbersWereGivenKeepsItsName() {
        office.issue(plan -> plan);

        assertThat(problems(
                        preview(
                                TableName.UNITS,
                                row(2, "code", "TU", "terms", "2020-2025:2020-10-15|2025-30:2025-09-26")),
                        0))
                .containsExactly("terms settings.term-in-use");
        apply(TableName.UNITS, row(2, "code", "BTCTU", "terms", "2025-2030:2025-09-26"));
        assertThat(unit("BTCTU").unit().terms()).hasSize(1);
    }

    @Test
    void whatCameThereByOtherWaysMayStayAsItIs() {
        Unit old = new Unit(
                "ĐU.Cũ",
                "Đảng ủy cũ",
                List.of(),
                Unit.System.STATE,
                null,
                null,
                "ĐU.Cũ",
                null,
                true,
                List.of(
                        new Unit.Term("2025-2030", LocalDate.of(2025, 9, 26)),
                        new Unit.Term("2020-2025", LocalDate.of(2020, 10, 15))));
        office.office().tables().saveUnits(List.of(new DatedUnit(old, null, null)));

        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "ĐU.Cũ", "name", "Đảng ủy cũ", "system", "Nhà nước"),
                row(3, "code", "ĐU.Mới", "name", "Đảng ủy mới", "system", "party"));

        assertThat(preview.changes()).extracting(Change::effect).containsExactly(Effect.UNCHANGED, Effect.REFUSED);
        assertThat(preview(TableName.UNITS, row(2, "code", "ĐU.Cũ", "terms", "", "place", "Huế"))
                        .changes())
                .extracting(Change::effect)
                .containsExactly(Effect.CHANGED);
    }

    @Test
    void aWrongCellOfARowThatIsThereIsRefused() {
        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "UBND", "to", "31/02/2098"),
                row(3, "code", "BTCTU", "number_code", "sai mã"),
                row(4, "code", "VPTU", "name", ""));

        assertThat(problems(preview, 0)).containsExactly("to settings.no-day");
        assertThat(problems(preview, 1)).containsExactly("number_code settings.bad-number-code");
        assertThat(problems(preview, 2)).containsExactly("name settings.empty");
    }

    @Test
    void theStateHasNoTerms() {
        assertThat(problems(preview(TableName.UNITS, row(2, "code", "UBND", "terms", "2025-2030:2025-09-26")), 0))
                .containsExactly("terms settings.state-has-no-terms");
    }

    @Test
    void aNewTermIsARowOfItsOwn() {
        Preview done = apply(
                TableName.TERMS,
                row(2, "unit", "TU", "term", "2030-2035", "from", "20/10/2030"),
                row(3, "unit", "TU", "term", "2025-2030", "from", "2025-09-27"),
                row(4, "unit", "VPTU", "term", "2030-2035", "from", "20/10/2030"));

        assertThat(done.changes())
                .extracting(Change::effect)
                .containsExactly(Effect.ADDED, Effect.CHANGED, Effect.ADDED);
        assertThat(unit("TU").unit().terms())
                .containsExactly(
                        new Unit.Term("2020-2025", LocalDate.of(2020, 10, 15)),
                        new Unit.Term("2025-2030", LocalDate.of(2025, 9, 27)),
                        new Unit.Term("2030-2035", LocalDate.of(2030, 10, 20)));
    }

    @Test
    void aTermOfNoUnitOrWithoutADayOrTogetherWithAnotherIsRefused() {
        Preview preview = preview(
                TableName.TERMS,
                row(2, "unit", "KHONGCO", "term", "2030-2035", "from", "2030-10-20"),
                row(3, "unit", "TU", "term", "2030-2035", "from", ""),
                row(4, "unit", "VPTU", "term", "2026", "from", "2025-09-26"));

        assertThat(problems(preview, 0)).containsExactly("unit settings.no-unit");
        assertThat(problems(preview, 1)).containsExactly("from settings.empty");
        assertThat(problems(preview, 2)).containsExactly("from settings.terms-begin-together");
    }

    @Test
    void membersOfAGroupHaveTheirDays() {
        apply(
                TableName.GROUPS,
                row(
                        2,
                        "code",
                        "G-MOI",
                        "name",
                        "Các phường",
                        "members",
                        "DU-BINHKHE | DU-ANLAO(01/01/2026..2026-12-31)"));

        assertThat(office.office().tables().groups())
                .filteredOn(group -> group.code().equals("G-MOI"))
                .singleElement()
                .extracting(DatedGroup::members)
                .isEqualTo(List.of(
                        new DatedGroup.Member("DU-ANLAO", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        new DatedGroup.Member("DU-BINHKHE", null, null)));
    }

    @Test
    void aMemberThatIsNoUnitOrCannotBeReadIsRefused() {
        Preview preview = preview(
                TableName.GROUPS,
                row(2, "code", "DU-XA", "members", "DU-BINHKHE|KHONGCO"),
                row(3, "code", "G2", "name", "X", "members", "DU-BINHKHE(2026)"),
                row(4, "code", "G3", "name", "X", "members", "DU-BINHKHE|DU-BINHKHE(2026-01-01..)"));

        assertThat(problems(preview, 0)).containsExactly("members settings.no-unit");
        assertThat(problems(preview, 1)).containsExactly("members settings.bad-member");
        assertThat(problems(preview, 2)).containsExactly("members settings.part-twice");
    }

    @Test
    void anIssuerCodeStandsForOneBody() {
        Preview preview = preview(
                TableName.ISSUER_CODES,
                row(2, "code", "BCĐ35", "name", "Ban Chỉ đạo 35", "system", "Đảng", "other_codes", "BCĐ-35"),
                row(3, "code", "XYZ", "name", "Cơ quan", "system", "both", "other_codes", "btctu"),
                row(4, "code", "HU", "to", "2025-07-31"));

        assertThat(preview.changes())
                .extracting(Change::effect)
                .containsExactly(Effect.ADDED, Effect.REFUSED, Effect.CHANGED);
        assertThat(problems(preview, 1)).containsExactly("other_codes settings.code-of-another");
    }

    @Test
    void anOwnIssuerCodeIsReadInNumbersAtOnce() {
        assertThat(office.useCases().codes().issuer("BCĐ35")).isEmpty();

        apply(TableName.ISSUER_CODES, row(0, "code", "BCĐ35", "name", "Ban Chỉ đạo 35", "system", "party"));

        assertThat(office.useCases().codes().issuer("bcđ35"))
                .hasValueSatisfying(issuer -> assertThat(issuer.name()).isEqualTo("Ban Chỉ đạo 35"));
        assertThat(office.useCases().codes().issuer("BTCTU")).isPresent();
    }

    @Test
    void hiddenCharactersFormulasAndEndlessTextsAreRefusedWithTheirPlace() {
        Preview preview = preview(
                TableName.UNITS,
                row(2, "code", "A", "name", "Sở\u0007 X", "system", "state"),
                row(3, "code", "B", "name", "=HYPERLINK(\"http://x\")", "system", "state"),
                row(4, "code", "C", "name", "x".repeat(1_000_000), "system", "state"),
                row(5, "code", "D", "name", "Sở \u202Egnoul", "system", "state"),
                row(6, "code", "E", "name", "'=Sở", "system", "state"));

        assertThat(problems(preview, 0)).containsExactly("name settings.control-character");
        assertThat(problems(preview, 1)).containsExactly("name settings.formula");
        assertThat(problems(preview, 2)).containsExactly("name settings.too-long");
        assertThat(problems(preview, 3)).containsExactly("name settings.control-character");
        assertThat(preview.changes().get(4).name()).isEqualTo("=Sở");
    }

    private Preview preview(TableName table, TableRow... rows) {
        return desk.preview(table, List.of(rows), TestDirectory.ADMINISTRATOR);
    }

    private Preview apply(TableName table, TableRow... rows) {
        String fingerprint = desk.content(table, TestDirectory.ADMINISTRATOR).fingerprint();
        return desk.apply(table, List.of(rows), fingerprint, TestDirectory.ADMINISTRATOR);
    }

    private DatedUnit unit(String code) {
        return office.office().tables().units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Preview preview, int row) {
        return preview.changes().get(row).problems().stream()
                .map(problem -> problem.column() + " " + problem.code())
                .toList();
    }

    private static TableRow row(int line, String... cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            byColumn.put(cells[i], cells[i + 1]);
        }
        return new TableRow(line, byColumn);
    }
}

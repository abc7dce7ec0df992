package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.round.Refused.refusedWith;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.port.TestDirectory;

class RoundPreparationTest {

    private final RoundOffice office = new RoundOffice();

    @Test
    void whoOnlyReceivedThePlanOpensNoRoundOverTheOthers() {
        Document plan = office.plan(metadata -> metadata);
        office.office
                .permissions()
                .grant(
                        plan.id(),
                        List.of(vn.eoffice.reports.actor.Authority.unit("DU-ANLAO")),
                        vn.eoffice.reports.port.Permissions.Access.READ);
        Round prepared = office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, RoundOffice.AN_LAO);

        refusedWith(
                "round.not-yours",
                () -> office.cases.preparation().open(prepared.id(), prepared.version(), RoundOffice.AN_LAO));
        assertThat(office.office.rounds().units(prepared.id())).isEmpty();
    }

    @Test
    void aPlanHasOneOpenRoundToAnOffice() {
        Document plan = office.plan(metadata -> metadata);
        Round first = office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, RoundOffice.CLERK);
        Round second = office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, RoundOffice.CLERK);
        office.cases.preparation().open(first.id(), first.version(), RoundOffice.CLERK);

        refusedWith(
                "round.plan-has-round",
                () -> office.cases.preparation().open(second.id(), second.version(), RoundOffice.CLERK));
    }

    @Test
    void everythingIsProposedFromThePlan() {
        Document plan = office.plan(it -> it);

        Round round = office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, RoundOffice.CLERK);

        assertThat(round.state()).isEqualTo(RoundState.PREPARED);
        assertThat(round.terms())
                .isEqualTo(new RoundTerms(
                        "sơ kết một năm",
                        RoundOffice.PERIOD,
                        plan.id(),
                        List.of("1B", "13B"),
                        "BTCTU",
                        "TU",
                        List.of("BTCTU", TestDirectory.COMMUNES, "UBND"),
                        List.of(new GroupDeadline(null, RoundOffice.LAST_DAY, "gửi báo cáo trước ngày 29/5/2026")),
                        List.of(),
                        3));
    }

    @Test
    void aLineOfNoiNhanThatLeadsToNobodyIsAFinding() {
        assertThat(office.cases.preparation().findings(office.prepared()))
                .containsExactly(Finding.of("round.recipient-unknown", "Các đồng chí cố vấn"));
    }

    @Test
    void nobodyIsAskedBeforeAPersonConfirms() {
        Round round = office.prepared();

        assertThat(office.office.rounds().units(round.id())).isEmpty();
        assertThat(office.messages(RoundOffice.BINH_KHE)).isEmpty();
        refusedWith("round.not-found", () -> office.cases.book().find(round.id(), RoundOffice.BINH_KHE));
    }

    @Test
    void openingKeepsTheUnitsOfTheGroupsOfThatDay() {
        Round round = office.opened();

        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(round.resolvedOn()).isEqualTo(RoundOffice.TODAY);
        assertThat(office.office.rounds().units(round.id()))
                .extracting(RoundUnit::unit, RoundUnit::name, RoundUnit::group)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DU-ANLAO", "Đảng ủy xã An Lão", "DU-XA"),
                        org.assertj.core.groups.Tuple.tuple("DU-BINHKHE", "Đảng ủy xã Bình Khê", "DU-XA"),
                        org.assertj.core.groups.Tuple.tuple("UBND", "Ủy ban nhân dân tỉnh Nam Sơn", null));
        assertThat(office.unit(round, "UBND").missing()).containsExactly("report", "1B", "13B");
    }

    @Test
    void aUnitFoundedLaterIsNotInTheList() {
        office.clock.set(TestDirectory.AN_LAO_FROM.minusDays(3));

        Round round = office.opened();

        assertThat(office.office.rounds().units(round.id()))
                .extracting(RoundUnit::unit)
                .containsExactly("DU-BINHKHE", "UBND");
    }

    @Test
    void everyUnitIsToldWhenTheRoundOpens() {
        office.opened();

        assertThat(office.messages(RoundOffice.BINH_KHE)).hasSize(1);
        assertThat(office.messages(RoundOffice.UBND)).hasSize(1);
        assertThat(office.messages(RoundOffice.STRANGER)).isEmpty();
    }

    @Test
    void aPersonChangesTheTerms() {
        Round round = office.prepared();
        RoundTerms terms = new RoundTerms(
                "Sơ kết",
                RoundOffice.PERIOD,
                null,
                List.of("1B"),
                "BTCTU",
                "TU",
                List.of(TestDirectory.COMMUNES, "UBND"),
                List.of(
                        new GroupDeadline(null, LocalDate.of(2026, 5, 20), null),
                        new GroupDeadline("DU-XA", LocalDate.of(2026, 5, 30), null),
                        new GroupDeadline("DU-ANLAO", LocalDate.of(2026, 6, 2), null)),
                List.of(new Exemption("UBND", "đã báo cáo riêng")),
                0);

        Round changed = office.cases.preparation().change(round.id(), round.version(), terms, RoundOffice.CLERK);
        Round opened = office.cases.preparation().open(round.id(), changed.version(), RoundOffice.CLERK);

        assertThat(opened.terms()).isEqualTo(terms);
        assertThat(office.unit(opened, "UBND").state()).isEqualTo(UnitState.EXEMPT);
        assertThat(office.unit(opened, "UBND").reason()).isEqualTo("đã báo cáo riêng");
        assertThat(office.unit(opened, "UBND").due()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(office.unit(opened, "DU-BINHKHE").lastDay()).isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(office.unit(opened, "DU-BINHKHE").due()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(office.unit(opened, "DU-ANLAO").due()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(office.messages(RoundOffice.UBND)).isEmpty();
    }

    @Test
    void aRoundThatLacksSomethingIsNotOpened() {
        Round round = office.cases
                .preparation()
                .prepare(
                        office.plan(plan -> plan.period(null).deadlines(List.of()))
                                .id(),
                        RoundOffice.PLAN_TEXT,
                        RoundOffice.CLERK);

        assertThat(office.cases.preparation().findings(round))
                .extracting(Finding::code)
                .containsExactly("round.no-period", "round.no-deadline", "round.recipient-unknown");
        refusedWith(
                "round.no-period",
                () -> office.cases.preparation().open(round.id(), round.version(), RoundOffice.CLERK));
    }

    @Test
    void termsThatNameWhatNobodyKnowsAreFindings() {
        Round round = office.prepared();
        RoundTerms terms = new RoundTerms(
                "Sơ kết",
                RoundOffice.PERIOD,
                null,
                List.of("99Z"),
                null,
                "TU",
                List.of("KHONG-CO"),
                List.of(),
                List.of(new Exemption("UBND", "x")),
                3);
        Round changed = office.cases.preparation().change(round.id(), round.version(), terms, RoundOffice.CLERK);

        assertThat(office.cases.preparation().findings(changed))
                .extracting(Finding::code)
                .containsExactly(
                        "round.no-office",
                        "round.unknown-code",
                        "round.unknown-form",
                        "round.no-units",
                        "round.exempt-stranger",
                        "round.recipient-unknown");
    }

    @Test
    void anOpenRoundIsNeitherChangedNorOpenedAgain() {
        Round round = office.opened();

        refusedWith(
                "round.not-prepared",
                () -> office.cases.preparation().open(round.id(), round.version(), RoundOffice.CLERK));
        refusedWith(
                "round.not-prepared",
                () -> office.cases.preparation().change(round.id(), round.version(), round.terms(), RoundOffice.CLERK));
    }

    @Test
    void whoSawAnOlderVersionOpensNothing() {
        Round round = office.prepared();
        office.cases.preparation().change(round.id(), round.version(), round.terms(), RoundOffice.CLERK);

        refusedWith(
                "round.changed-meanwhile",
                () -> office.cases.preparation().open(round.id(), round.version(), RoundOffice.CLERK));
    }

    @Test
    void onlyAClerkMakesARoundAndOnlyFromAPlan() {
        Document plan = office.plan(it -> it);
        Document other = office.useCases
                .filing()
                .amend(plan.id(), plan.version(), new DocumentChange(DocumentKind.OTHER, it -> it), RoundOffice.CLERK);

        refusedWith(
                "document.not-found",
                () -> office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, TestDirectory.SIGNER));
        refusedWith(
                "document.not-found",
                () -> office.cases.preparation().prepare(plan.id(), RoundOffice.PLAN_TEXT, RoundOffice.BINH_KHE));
        refusedWith(
                "round.no-plan",
                () -> office.cases.preparation().prepare(other.id(), RoundOffice.PLAN_TEXT, RoundOffice.CLERK));
    }
}

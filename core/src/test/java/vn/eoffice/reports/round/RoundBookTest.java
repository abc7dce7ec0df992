package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.round.Refused.refusedWith;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;

class RoundBookTest {

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();
    private final RoundBook book = office.cases.book();

    @Test
    void anyUnitOfALongListIsFound() {
        Round long1 = office.opened();
        RoundUnit sample = office.unit(long1, "UBND");
        List<RoundUnit> many = java.util.stream.IntStream.range(0, 1_100)
                .mapToObj(i -> new RoundUnit(
                        long1.id(),
                        0,
                        "A%04d".formatted(i),
                        "Xã " + i,
                        null,
                        UnitState.EXPECTED,
                        sample.lastDay(),
                        sample.due(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        vn.eoffice.reports.routing.DueLevel.NORMAL,
                        0))
                .toList();
        office.office.rounds().saveUnits(many);

        assertThat(office.cases
                        .book()
                        .unit(long1.id(), "UBND", RoundOffice.ORGANISER)
                        .name())
                .isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        Refused.refusedWith("round.no-unit", () -> office.cases.book().unit(long1.id(), "UBND", RoundOffice.BINH_KHE));
    }

    @Test
    void thoseWhoLeadARoundSeeAllOfItAndAUnitItsOwnPart() {
        assertThat(units(RoundOffice.ORGANISER).total()).isEqualTo(3);
        assertThat(units(RoundOffice.CLERK).total()).isEqualTo(3);
        assertThat(units(RoundOffice.BINH_KHE).items())
                .extracting(RoundUnit::unit)
                .containsExactly("DU-BINHKHE");
        refusedWith("round.not-found", () -> units(RoundOffice.STRANGER));
    }

    @Test
    void aRoundIsListedForThoseWhoMayKnowOfIt() {
        assertThat(book.all(RoundOffice.BINH_KHE)).extracting(Round::id).containsExactly(round.id());
        assertThat(book.all(RoundOffice.STRANGER)).isEmpty();
        assertThat(book.find(round.id(), TestDirectory.SIGNER).id()).isEqualTo(round.id());
        assertThat(book.isInsider(round, RoundOffice.BINH_KHE)).isFalse();
    }

    @Test
    void ofASecretPlansRoundOnlyItsReadersKnow() {
        RoundOffice other = new RoundOffice();
        Round secret = other.openedFor(plan -> plan.secrecy(Secrecy.SECRET));

        assertThat(secret.classified()).isTrue();
        assertThat(other.cases.book().all(RoundOffice.CLERK)).hasSize(1);
        assertThat(other.cases.book().all(RoundOffice.ORGANISER)).isEmpty();
        refusedWith("round.not-found", () -> other.cases.book().find(secret.id(), RoundOffice.BINH_KHE));
    }

    @Test
    void unitsAreFilteredByTheStateTheyAreInToday() {
        office.submitAll(round, "UBND", RoundOffice.UBND);
        office.clock.set(RoundOffice.LAST_DAY.plusDays(1));

        Page<RoundUnit> late = book.units(round.id(), Set.of(UnitState.LATE), new PageRequest(1, 1), RoundOffice.CLERK);

        assertThat(late.total()).isEqualTo(2);
        assertThat(late.items()).extracting(RoundUnit::unit).containsExactly("DU-BINHKHE");
        assertThat(book.missing(round.id(), RoundOffice.CLERK))
                .extracting(RoundUnit::unit)
                .containsExactly("DU-ANLAO", "DU-BINHKHE");
    }

    @Test
    void whatAUnitSentIsSeenByItselfAndByThoseWhoLead() {
        office.submitAll(round, "UBND", RoundOffice.UBND);

        assertThat(book.submissions(round.id(), "UBND", RoundOffice.UBND)).hasSize(1);
        assertThat(book.submissions(round.id(), "UBND", RoundOffice.ORGANISER)).hasSize(1);
        refusedWith("round.no-unit", () -> book.submissions(round.id(), "UBND", RoundOffice.BINH_KHE));
        refusedWith("round.no-unit", () -> book.submissions(round.id(), "SNV", RoundOffice.ORGANISER));
        assertThat(book.standing(round.id(), RoundOffice.ORGANISER)).hasSize(1);
    }

    @Test
    void theSummaryIsForThoseWhoLead() {
        office.submitAll(round, "UBND", RoundOffice.UBND);

        assertThat(book.summary(round.id(), RoundOffice.ORGANISER).all())
                .isEqualTo(new Tally(3, 0, 1, 0, 0, 0, 2, 0, 0, 0));
        refusedWith("round.office-only", () -> book.summary(round.id(), RoundOffice.UBND));
        refusedWith("round.office-only", () -> book.standing(round.id(), RoundOffice.UBND));
    }

    @Test
    void aUnitReadsOfTheJournalWhatConcernsIt() {
        office.submitAll(round, "UBND", RoundOffice.UBND);
        office.cases.desk().close(round.id(), null, RoundOffice.ORGANISER);

        assertThat(book.history(round.id(), RoundOffice.UBND))
                .extracting(JournalEntry::action)
                .containsExactly(Action.ROUND_OPENED, Action.REPORTED, Action.ROUND_CLOSED);
        assertThat(book.history(round.id(), RoundOffice.BINH_KHE))
                .extracting(JournalEntry::action)
                .containsExactly(Action.ROUND_OPENED, Action.ROUND_CLOSED);
        assertThat(book.history(round.id(), RoundOffice.ORGANISER)).hasSize(4);
    }

    private Page<RoundUnit> units(vn.eoffice.reports.actor.Actor actor) {
        return book.units(round.id(), Set.of(), PageRequest.FIRST, actor);
    }
}

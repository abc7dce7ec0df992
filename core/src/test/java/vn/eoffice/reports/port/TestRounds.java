package vn.eoffice.reports.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.round.Exemption;
import vn.eoffice.reports.round.GroupDeadline;
import vn.eoffice.reports.round.Refusal;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.RoundTerms;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.SubmissionState;
import vn.eoffice.reports.round.SubmittedTable;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;

/** Rounds, units and submissions with every field set. */
public final class TestRounds {

    public static final Instant MORNING = Instant.parse("2026-05-04T02:00:00Z");
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 28);

    private TestRounds() {}

    /** Terms with a value in every field. */
    public static RoundTerms terms() {
        return new RoundTerms(
                "sơ kết \"một năm\"\tvận hành",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)),
                new DocumentId("outline-1"),
                List.of("1B", "13B"),
                "BTCTU",
                "TU",
                List.of(TestDirectory.COMMUNES, "UBND"),
                List.of(
                        new GroupDeadline(null, LAST_DAY, "trước ngày 29/5/2026"),
                        new GroupDeadline("UBND", LAST_DAY.plusDays(1), null)),
                List.of(new Exemption("DU-ANLAO", "mới thành lập")),
                5);
    }

    /** A new round of that plan. */
    public static Round round(DocumentId plan, Instant at) {
        return new Round(
                RoundId.random(),
                0,
                RoundState.PREPARED,
                plan,
                "VPTU",
                false,
                terms(),
                "vanthu",
                at,
                null,
                null,
                null,
                null);
    }

    /** The same once it was opened and closed. */
    public static Round closed(Round round) {
        return new Round(
                round.id(),
                round.version(),
                RoundState.CLOSED,
                round.plan(),
                round.unit(),
                true,
                round.terms(),
                round.createdBy(),
                round.createdAt(),
                LocalDate.of(2026, 5, 4),
                MORNING,
                MORNING.plusSeconds(60),
                "đã tổng hợp");
    }

    /** A new unit that owes everything. */
    public static RoundUnit unit(RoundId round, String code) {
        return new RoundUnit(
                round,
                0,
                code,
                "Đảng ủy xã " + code,
                TestDirectory.COMMUNES,
                UnitState.EXPECTED,
                LAST_DAY,
                LAST_DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("report", "1B"),
                0,
                DueLevel.NORMAL,
                0);
    }

    /** The same with a value in every field. */
    public static RoundUnit full(RoundUnit unit) {
        return new RoundUnit(
                unit.round(),
                unit.version(),
                unit.unit(),
                unit.name(),
                null,
                UnitState.ACCEPTED,
                LAST_DAY,
                LAST_DAY.plusDays(4),
                LAST_DAY.plusDays(9),
                LAST_DAY.plusDays(6),
                "gửi muộn; mất điện",
                MORNING,
                MORNING.plusSeconds(1),
                false,
                List.of(),
                3,
                DueLevel.SPECIAL_RED,
                2);
    }

    /** A submission with a value in every field. */
    public static Submission submission(RoundId round, String unit, int number, SubmissionState state) {
        return new Submission(
                round,
                unit,
                number,
                state,
                MORNING,
                "nguoinhan",
                true,
                new DocumentId("report-" + number),
                List.of(
                        new SubmittedTable("1B", new DocumentId("table-1")),
                        new SubmittedTable("13B", new DocumentId("table-2"))),
                List.of(new Refusal(
                        "biểu 2B.xlsx", Finding.of("round.file.wrong-period", "2024 – 2025", "2025 – 2026"))),
                List.of("sai cột \"tổng\"", "thiếu chữ ký"));
    }
}

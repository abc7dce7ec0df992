package vn.eoffice.reports.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.GroupDeadline;
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

/** Puts rounds with filled tables into an office, past HTTP and file reading; no two files have the same bytes. */
final class StoredTables {

    private static final int A_TRANSACTION = 50;
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 5, 28);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Office office;
    private final Path contents;
    private final Path draft;
    private final AnnexFiles files;

    /** @param home of the office, whose store of contents gets the files before the documents refer to them */
    StoredTables(Office office, Path home, AnnexFiles files) {
        this.office = office;
        this.contents = home.resolve("content");
        this.draft = home.resolve("draft.xlsx");
        this.files = files;
    }

    /** A round that asks so many units for the first forms, and has got them. */
    RoundId round(int number, int units, int forms) {
        List<String> codes =
                files.forms().stream().limit(forms).map(form -> form.code()).toList();
        Round round = office.transactions().write(() -> open(codes));
        for (int from = 0; from < units; from += A_TRANSACTION) {
            List<Integer> some = new ArrayList<>();
            for (int unit = from; unit < Math.min(units, from + A_TRANSACTION); unit++) {
                some.add(unit);
            }
            office.transactions().write(() -> {
                office.bean(Rounds.class)
                        .saveUnits(some.stream()
                                .map(unit -> unit(round.id(), unit))
                                .toList());
                some.forEach(unit -> send(round.id(), number, unit, codes));
                return null;
            });
        }
        return round.id();
    }

    private Round open(List<String> codes) {
        Actor clerk = office.person(Office.CLERK);
        RoundTerms terms = new RoundTerms(
                "sơ kết",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)),
                null,
                codes,
                clerk.unit(),
                clerk.unit(),
                List.of(),
                List.of(new GroupDeadline(null, DUE, null)),
                List.of(),
                RoundTerms.GRACE_DAYS);
        return office.bean(Rounds.class)
                .save(new Round(
                        RoundId.random(),
                        0,
                        RoundState.OPEN,
                        DocumentId.random(),
                        clerk.unit(),
                        false,
                        terms,
                        clerk.userId(),
                        NOW,
                        LocalDate.of(2026, 5, 4),
                        NOW,
                        null,
                        null));
    }

    private static RoundUnit unit(RoundId round, int unit) {
        return new RoundUnit(
                round,
                0,
                code(unit),
                "Đảng ủy xã số " + unit,
                "G-%02d".formatted(unit / 100),
                UnitState.RECEIVED,
                DUE,
                DUE,
                null,
                null,
                null,
                NOW,
                null,
                true,
                List.of(),
                0,
                DueLevel.NORMAL,
                1);
    }

    private void send(RoundId round, int number, int unit, List<String> codes) {
        List<SubmittedTable> tables = new ArrayList<>();
        for (int form = 0; form < codes.size(); form++) {
            byte[] workbook = marked(files.workbook(form, unit), "%d %d %d".formatted(number, form, unit));
            tables.add(new SubmittedTable(codes.get(form), store(workbook, round)));
        }
        office.bean(Submissions.class)
                .save(new Submission(
                        round,
                        code(unit),
                        1,
                        SubmissionState.RECEIVED,
                        NOW,
                        Office.CLERK,
                        false,
                        null,
                        tables,
                        List.of(),
                        List.of()));
    }

    private DocumentId store(byte[] workbook, RoundId round) {
        String sha256 = sha256(workbook);
        lay(workbook, sha256);
        FileContent content = new FileContent("bieu.xlsx", TYPE, workbook.length, sha256);
        Document document = new Document(
                DocumentId.random(),
                1,
                DocumentKind.ANNEX_TABLE,
                DocumentStatus.ARCHIVED,
                Metadata.EMPTY,
                content,
                null,
                "VPTU",
                Office.CLERK,
                NOW,
                NOW,
                List.of(),
                Map.of(),
                null,
                round.value());
        office.ports().documents().add(document);
        office.ports().contents().write(document.id(), new ContentVersion(1, content, NOW, Office.CLERK), draft, "");
        return document.id();
    }

    private void lay(byte[] workbook, String sha256) {
        try {
            Path folder = contents.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
            Files.write(Files.createDirectories(folder).resolve(sha256), workbook);
            Files.write(draft, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with a comment at the end of its archive: other bytes, same contents. */
    private static byte[] marked(byte[] workbook, String mark) {
        byte[] comment = mark.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(workbook, 0, workbook.length - 2);
        out.write(comment.length);
        out.write(0);
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String code(int unit) {
        return "DU-%04d".formatted(unit);
    }
}

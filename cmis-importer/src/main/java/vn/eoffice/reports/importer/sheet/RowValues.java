package vn.eoffice.reports.importer.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.importer.reading.Candidate;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.DocumentType;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/** Puts the values of a row over what was read. A value that makes no sense is left out and becomes a finding. */
final class RowValues {

    private final NumberReader numbers;
    private final DateReader dates = new DateReader();

    private RowValues(NumberReader numbers) {
        this.numbers = numbers;
    }

    static RowValues standard() {
        return new RowValues(new NumberReader(CodeTables.standard()));
    }

    Candidate apply(SheetRow row, Candidate candidate) {
        return new Filling(row, candidate).result();
    }

    /** One row over one candidate. */
    private final class Filling {

        private final SheetRow row;
        private final Candidate candidate;
        private final MetadataBuilder metadata;
        private final Map<Field, Double> confidence = new EnumMap<>(Field.class);
        private final List<Finding> findings;
        private DocumentKind kind;

        Filling(SheetRow row, Candidate candidate) {
            this.row = row;
            this.candidate = candidate;
            this.metadata = candidate.metadata().change();
            this.findings = new ArrayList<>(candidate.findings());
            this.kind = candidate.kind();
            confidence.putAll(candidate.confidence());
        }

        Candidate result() {
            number();
            type();
            date();
            given(SheetColumn.ISSUING_BODY, Field.ISSUING_BODY).ifPresent(metadata::issuingBody);
            given(SheetColumn.SUBJECT, Field.SUBJECT).ifPresent(metadata::subject);
            given(SheetColumn.PLACE, Field.PLACE).ifPresent(metadata::place);
            signer();
            marks();
            return new Candidate(
                    candidate.content(),
                    kind,
                    metadata.build(),
                    confidence,
                    findings,
                    row.get(SheetColumn.ARCHIVE_FILE));
        }

        private Optional<String> given(SheetColumn column, Field field) {
            Optional<String> value = Optional.ofNullable(row.get(column));
            value.ifPresent(ignored -> confidence.put(field, 1.0));
            return value.map(text -> text.replaceAll("\\s++", " "));
        }

        private void number() {
            String written = row.get(SheetColumn.NUMBER);
            if (written == null) {
                return;
            }
            Optional<String> number = numbers.read(written).map(DocumentNumber::canonical);
            if (number.isPresent()) {
                metadata.number(number.get());
                confidence.put(Field.NUMBER, 1.0);
            } else {
                wrong("sheet.bad-number", written);
            }
        }

        private void type() {
            String written = row.get(SheetColumn.TYPE);
            if (written == null) {
                return;
            }
            Optional<DocumentType> type = numbers.tables().typeByWord(written);
            if (type.isPresent()) {
                metadata.type(type.get().word());
                kind = type.get().kind();
                confidence.put(Field.TYPE, 1.0);
                confidence.put(Field.KIND, 1.0);
            } else {
                wrong("sheet.bad-type", written);
            }
        }

        private void date() {
            String written = row.get(SheetColumn.DATE);
            if (written == null) {
                return;
            }
            Optional<LocalDate> date = day(written);
            if (date.isPresent()) {
                metadata.date(date.get()).partialDate(null);
                confidence.put(Field.DATE, 1.0);
            } else {
                wrong("sheet.bad-date", written);
            }
        }

        private void signer() {
            given(SheetColumn.SIGNER, Field.SIGNATORY).ifPresent(name -> {
                Signatory read = candidate.metadata().signatory();
                metadata.signatory(new Signatory(
                        read == null ? null : read.authority(), read == null ? null : read.position(), name));
            });
        }

        private void marks() {
            String secrecy = row.get(SheetColumn.SECRECY);
            if (secrecy != null) {
                Secrecy given = secrecyOf(secrecy);
                Secrecy read = candidate.metadata().secrecy();
                metadata.secrecy(given.compareTo(read) > 0 ? given : read);
                confidence.put(Field.SECRECY, 1.0);
            }
            String urgency = row.get(SheetColumn.URGENCY);
            if (urgency != null) {
                Arrays.stream(Urgency.values())
                        .filter(degree -> same(urgency, degree.mark(), degree.code()))
                        .findFirst()
                        .ifPresent(metadata::urgency);
            }
        }

        /** A mark that nobody knows may mean anything: the document counts as classified. */
        private Secrecy secrecyOf(String written) {
            if (same(written, "không", "thường") || same(written, "không mật", "none")) {
                return Secrecy.NONE;
            }
            return Arrays.stream(Secrecy.values())
                    .filter(degree -> same(written, degree.mark(), degree.code()))
                    .findFirst()
                    .orElseGet(() -> {
                        wrong("sheet.bad-secrecy", written);
                        return Secrecy.CONFIDENTIAL;
                    });
        }

        private void wrong(String code, String written) {
            findings.add(Finding.of(code, Integer.toString(row.line()), written));
        }
    }

    private Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notIso) {
            return dates.find(written).stream()
                    .map(DateReader.FoundDate::date)
                    .filter(date -> date != null)
                    .findFirst();
        }
    }

    private static boolean same(String written, String mark, String code) {
        String folded = VietnameseText.fold(written).strip();
        return folded.equals(VietnameseText.fold(mark)) || folded.equals(VietnameseText.fold(code));
    }
}

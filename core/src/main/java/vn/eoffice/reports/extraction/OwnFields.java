package vn.eoffice.reports.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.deadline.DateReader.FoundDate;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.DeadlineFinder;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.number.NumberShape;

/** Puts the fields of one document together from the parts of its paper. */
final class OwnFields {

    /** Their times are those of the meeting itself. */
    private static final Set<String> MEETINGS = Set.of("giấy mời", "thư mời", "biên bản");

    private final HeaderFields headers;
    private final TypeReader types;
    private final TypeWords words;
    private final ParentReader parents;
    private final LooseDate looseDates;
    private final DeadlineFinder deadlines = new DeadlineFinder();
    private final PeriodReader periods;

    OwnFields(NumberReader numbers, CodeTables tables, TypeWords words, DateReader dates) {
        this.words = words;
        this.headers = new HeaderFields(numbers, dates);
        this.types = new TypeReader(tables, words);
        this.parents = new ParentReader(numbers);
        this.looseDates = new LooseDate(dates);
        this.periods = new PeriodReader(words);
    }

    Header header(Head head) {
        return headers.read(head);
    }

    Metadata read(Paper paper, Header read, ReadFields fields, List<Finding> findings) {
        Header header = read.date() == null ? looseDates.complete(paper, read) : read;
        MetadataBuilder metadata = Metadata.EMPTY.change();
        String parent = parents.read(paper.head());
        DocumentNumber number = header.number();
        String type = types.read(paper.head(), header);
        boolean disagrees = types.disagrees(type, number);
        if (disagrees && number.canonical() != null) {
            findings.add(Finding.of("number.type-mismatch", type, number.canonical()));
        }
        type(paper, type, disagrees, metadata, fields);
        number(paper, header, disagrees, metadata.parent(parent), fields);
        issuer(paper, header, metadata, fields);
        placeAndDate(paper, header, metadata, fields);
        Line subject = SmallLetters.printed(SubjectReader.read(paper.head()), paper.text());
        metadata.subject(subject == null ? null : subject.text());
        fields.add(Field.SUBJECT, subject, Confidence.subject(paper.head(), subject), subject);
        end(paper.end(), metadata, fields);
        marks(paper.head(), metadata, fields);
        List<String> body = Paragraphs.of(paper.lines(), paper.bodyLine(), paper.bodyEnd());
        deadlines(paper, body, header, type, metadata, fields);
        metadata.period(periods.read(paper, body, subject, words.kindOf(type)));
        return metadata.build();
    }

    private void type(Paper paper, String type, boolean disagrees, MetadataBuilder metadata, ReadFields fields) {
        metadata.type(type);
        double certainty = Confidence.type(paper.head(), disagrees);
        Segment title = paper.head().titleSegment();
        fields.add(Field.TYPE, type, certainty, title == null ? null : title.line());
        fields.add(Field.KIND, words.kindOf(type), certainty, title == null ? null : title.line());
    }

    private static void number(
            Paper paper, Header header, boolean disagrees, MetadataBuilder metadata, ReadFields fields) {
        DocumentNumber number = header.number();
        if (number != null) {
            metadata.number(number.canonical()).symbol(number.isBlank() ? Symbol.of(number) : null);
            double certainty = Confidence.number(paper.head(), header, disagrees);
            fields.add(Field.NUMBER, number.canonical(), certainty, header.numberLine());
        }
    }

    private static void issuer(Paper paper, Header header, MetadataBuilder metadata, ReadFields fields) {
        IssuerReader.Issuer issuer = IssuerReader.read(paper, header);
        metadata.issuingBody(issuer == null ? null : issuer.name());
        fields.add(
                Field.ISSUING_BODY, issuer, Confidence.issuer(issuer, header), issuer == null ? null : issuer.line());
    }

    private static void placeAndDate(Paper paper, Header header, MetadataBuilder metadata, ReadFields fields) {
        double certainty = Confidence.placeDate(paper.head());
        metadata.place(header.place());
        fields.add(Field.PLACE, header.place(), certainty, header.placeDateLine());
        FoundDate date = header.date();
        if (date != null) {
            metadata.date(date.date()).partialDate(date.partial());
            Object value = date.date() == null ? date.partial() : date.date();
            fields.add(Field.DATE, value, certainty, header.placeDateLine());
        }
    }

    private static void end(EndBlock end, MetadataBuilder metadata, ReadFields fields) {
        metadata.signatory(end.signatory()).recipients(end.recipients());
        fields.add(Field.SIGNATORY, end.signatory(), Confidence.signatory(end.signatory()), end.signatoryPlace());
        fields.add(
                Field.RECIPIENTS,
                end.recipients().isEmpty() ? null : end.recipients(),
                Confidence.recipients(end),
                end.recipientsPlace());
    }

    private static void marks(Head head, MetadataBuilder metadata, ReadFields fields) {
        Secrecy secrecy = MarksReader.secrecy(head);
        Urgency urgency = MarksReader.urgency(head);
        metadata.secrecy(secrecy).urgency(urgency);
        fields.add(Field.SECRECY, secrecy.mark(), Confidence.EXPLICIT, (Line) null);
        fields.add(Field.URGENCY, urgency.mark(), Confidence.EXPLICIT, (Line) null);
    }

    private void deadlines(
            Paper paper, List<String> body, Header header, String type, MetadataBuilder metadata, ReadFields fields) {
        LocalDate issued = header.date() == null ? null : header.date().date();
        boolean report = words.kindOf(type) == DocumentKind.REPORT;
        boolean legal = header.number() != null
                && (header.number().shape() == NumberShape.LEGAL
                        || header.number().shape() == NumberShape.ASSEMBLY);
        boolean meeting = type != null && MEETINGS.contains(type);
        if (legal || meeting || (report && issued == null)) {
            return;
        }
        List<Deadline> found = new ArrayList<>(deadlines.find(body, issued));
        List<Deadline> tables =
                deadlines.findInTables(Paragraphs.rows(paper.lines(), paper.bodyLine(), paper.bodyEnd()), issued);
        found.removeIf(RowTimes.of(tables)::holds);
        found.addAll(tables);
        found.removeIf(deadline -> report && deadline.date() == null);
        metadata.deadlines(found);
        fields.add(Field.DEADLINES, found.isEmpty() ? null : found, Confidence.LIKELY, (Line) null);
    }
}

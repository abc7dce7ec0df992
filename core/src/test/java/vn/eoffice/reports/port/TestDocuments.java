package vn.eoffice.reports.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;

/** Documents for tests: a plan of the province's Party committee, with what a test wants changed. */
public final class TestDocuments {

    /** When every test document was filed. */
    public static final Instant FILED_AT = Instant.parse("2026-05-04T02:30:00Z");

    public static final String SHA = "a".repeat(64);

    private TestDocuments() {}

    /** An identity that no other document has. */
    public static DocumentId newId() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    /** The plan 17-KH/TU, cites nothing. */
    public static Document plan(DocumentId id) {
        return plan(id, metadata -> metadata);
    }

    /** The plan 17-KH/TU with other metadata. */
    public static Document plan(DocumentId id, UnaryOperator<MetadataBuilder> change) {
        Metadata metadata = change.apply(Metadata.EMPTY
                        .change()
                        .type("kế hoạch")
                        .number("17-KH/TU")
                        .symbol("KH/TU")
                        .issuingBody("Tỉnh ủy Nam Sơn")
                        .place("Nam Sơn")
                        .date(LocalDate.of(2026, 5, 4))
                        .subject("sơ kết việc sắp xếp tổ chức bộ máy"))
                .build();
        return new Document(
                id,
                1,
                DocumentKind.PLAN,
                DocumentStatus.DRAFT,
                metadata,
                new FileContent("ke-hoach.docx", "application/msword", 1234, SHA),
                null,
                "VPTU",
                "vanthu",
                FILED_AT,
                FILED_AT,
                List.of(),
                Map.of("number", 0.95),
                null);
    }

    /** A text file that holds this. */
    public static FileContent contentOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileContent(
                    "ke-hoach.txt", "text/plain", bytes.length, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Citations of these numbers. */
    public static List<Citation> citing(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new Citation("nghị quyết", number, null, null, "Nghị quyết số " + number))
                .toList();
    }
}

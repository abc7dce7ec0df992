package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.NumberTerm;

/** What the contracts of searching share: readable documents, and queries of a clerk. */
abstract class SearchCases extends PortContract {

    @TempDir
    Path folder;

    final Document readable(UnaryOperator<MetadataBuilder> change) {
        return granted(TestDocuments.plan(TestDocuments.newId(), change));
    }

    final Document readable(DocumentKind kind, DocumentStatus status) {
        return granted(TestDocuments.plan(TestDocuments.newId())
                .change()
                .kind(kind)
                .status(status)
                .build());
    }

    private Document granted(Document document) {
        doing(() -> {
            office().documents().add(document);
            office().permissions().grant(document.id(), List.of(Authority.user("vanthu")), Access.READ);
        });
        return document;
    }

    final void write(DocumentId id, int number, String text) {
        ContentVersion version = new ContentVersion(
                number, TestDocuments.contentOf(text), TestDocuments.FILED_AT, TestDirectory.CLERK.userId());
        doing(() -> office().contents().write(id, version, file(text), text));
    }

    private Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "upload", ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final List<DocumentId> found(QueryBuilder query) {
        return search(query, PageRequest.FIRST).items().stream()
                .map(Document::id)
                .toList();
    }

    final Page<Document> search(QueryBuilder query, PageRequest page) {
        return asking(() -> office().search().search(query.build(), page));
    }

    final FacetCounts counted(QueryBuilder query, Facet facet) {
        List<FacetCounts> counts = asking(
                        () -> office().search().search(query.build(), new PageRequest(0, 1), Set.of(facet)))
                .facets();
        assertThat(counts).hasSize(1);
        return counts.get(0);
    }

    static QueryBuilder query() {
        return new QueryBuilder();
    }

    static final class QueryBuilder {

        private NumberTerm mentions;
        private NumberTerm number;
        private NumberTerm cites;
        private String words;
        private List<String> phrases = List.of();
        private String issuer;
        private Set<DocumentKind> kinds = Set.of();
        private Set<DocumentStatus> statuses = Set.of();
        private LocalDate from;
        private LocalDate to;
        private String round;
        private Order order = Order.RELEVANCE;

        QueryBuilder mentions(NumberTerm value) {
            mentions = value;
            return this;
        }

        QueryBuilder number(NumberTerm value) {
            number = value;
            return this;
        }

        QueryBuilder cites(NumberTerm value) {
            cites = value;
            return this;
        }

        QueryBuilder words(String value) {
            words = value;
            return this;
        }

        QueryBuilder phrases(String... values) {
            phrases = List.of(values);
            return this;
        }

        QueryBuilder issuer(String value) {
            issuer = value;
            return this;
        }

        QueryBuilder kinds(DocumentKind... values) {
            kinds = Set.of(values);
            return this;
        }

        QueryBuilder statuses(DocumentStatus... values) {
            statuses = Set.of(values);
            return this;
        }

        QueryBuilder from(LocalDate value) {
            from = value;
            return this;
        }

        QueryBuilder to(LocalDate value) {
            to = value;
            return this;
        }

        QueryBuilder round(String value) {
            round = value;
            return this;
        }

        QueryBuilder order(Order value) {
            order = value;
            return this;
        }

        DocumentQuery build() {
            return new DocumentQuery(
                    TestDirectory.CLERK,
                    mentions,
                    number,
                    cites,
                    words,
                    phrases,
                    issuer,
                    kinds,
                    statuses,
                    from,
                    to,
                    round,
                    order);
        }
    }
}

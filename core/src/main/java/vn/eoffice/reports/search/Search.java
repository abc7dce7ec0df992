package vn.eoffice.reports.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.search.DocumentQuery.Order;

/** People search the documents they may read, and follow citations in both directions. */
public final class Search {

    private static final PageRequest ONE = new PageRequest(0, 1);

    private final DocumentSearch documents;
    private final DocumentAccess access;
    private final TypedQueryParser parser;

    public Search(DocumentSearch documents, DocumentAccess access, TypedQueryParser parser) {
        this.documents = documents;
        this.access = access;
        this.parser = parser;
    }

    /**
     * Searches. A number typed into the one box finds the document itself and those that cite it.
     *
     * @throws ReportException INVALID when {@code number} or {@code cites} is no number, or the dates are in disorder
     */
    public Page<Document> find(SearchRequest request, PageRequest page, Actor actor) {
        return documents.search(asked(request, actor), page);
    }

    /**
     * Searches as {@link #find(SearchRequest, PageRequest, Actor)} does, and counts what is found.
     *
     * @throws ReportException as there
     */
    public Found find(SearchRequest request, PageRequest page, Set<Facet> facets, Actor actor) {
        return documents.search(asked(request, actor), page, facets);
    }

    private DocumentQuery asked(SearchRequest request, Actor actor) {
        if (request.from() != null && request.to() != null && request.to().isBefore(request.from())) {
            throw new ReportException(Problem.INVALID, "search.dates", request.from(), request.to());
        }
        TypedQuery typed = parser.parse(request.q());
        return new DocumentQuery(
                actor,
                typed.number().map(Search::term).orElse(null),
                numberOf(request.number()),
                numberOf(request.cites()),
                String.join(" ", typed.words()),
                typed.phrases(),
                request.issuer(),
                request.kinds(),
                request.statuses(),
                later(
                        request.from(),
                        typed.year().map(year -> LocalDate.of(year, 1, 1)).orElse(null)),
                earlier(
                        request.to(),
                        typed.year().map(year -> LocalDate.of(year, 12, 31)).orElse(null)),
                request.round(),
                request.order());
    }

    /** What a document rests on, in the order of its text; a cited document is shown only to who may read it. */
    public List<CitedDocument> citations(DocumentId id, Actor actor) {
        return access.readable(id, actor).metadata().citations().stream()
                .map(citation -> new CitedDocument(citation, stored(citation, actor)))
                .toList();
    }

    /** The documents that rest on a document, newest first. */
    public Page<Document> citedBy(DocumentId id, PageRequest page, Actor actor) {
        NumberTerm number = termOf(access.readable(id, actor).metadata().number());
        return number == null
                ? new Page<>(List.of(), page.skip(), 0)
                : documents.search(query(actor, null, number, Order.NEWEST), page);
    }

    private Document stored(Citation citation, Actor actor) {
        NumberTerm number = termOf(citation.number());
        if (number == null) {
            return null;
        }
        return documents.search(query(actor, number, null, Order.OLDEST), ONE).items().stream()
                .findFirst()
                .orElse(null);
    }

    private static DocumentQuery query(Actor actor, NumberTerm number, NumberTerm cites, Order order) {
        return new DocumentQuery(
                actor, null, number, cites, "", List.of(), null, Set.of(), Set.of(), null, null, order);
    }

    private NumberTerm termOf(String number) {
        return number == null
                ? null
                : parser.parse(number).number().map(Search::term).orElse(null);
    }

    private static NumberTerm term(NumberQuery number) {
        return new NumberTerm(number.keys());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private NumberTerm numberOf(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        NumberTerm term = termOf(written);
        if (term == null) {
            throw new ReportException(Problem.INVALID, "search.no-number", written);
        }
        return term;
    }
}

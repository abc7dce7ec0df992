package vn.eoffice.reports.rest.endpoint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.CitedJson;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.DocumentJson;
import vn.eoffice.reports.rest.json.FoundJson;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.Search;
import vn.eoffice.reports.search.SearchRequest;

/** Search, and the citation graph both ways. */
final class SearchEndpoints {

    private final Search search;
    private final Answers answers;

    SearchEndpoints(Search search, Answers answers) {
        this.search = search;
        this.answers = answers;
    }

    Work find(Request request) {
        PageRequest page = request.page();
        SearchRequest wanted = wanted(request);
        Set<Facet> facets = words(request, "facets", Facet.class, Codes::of);
        return actor -> facets.isEmpty()
                ? answers.page(search.find(wanted, page, actor).map(shown(request)), page)
                : answers.json(200, FoundJson.of(search.find(wanted, page, facets, actor), page, shown(request)));
    }

    private Function<Document, DocumentJson> shown(Request request) {
        return found -> DocumentJson.of(found, answers.texts(request.locale()));
    }

    Work citations(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.slice(
                search.citations(id, actor).stream().map(CitedJson::of).toList(), request.page());
    }

    Work citedBy(Request request) {
        DocumentId id = request.documentId();
        PageRequest page = request.page();
        return actor -> answers.page(search.citedBy(id, page, actor).map(shown(request)), page);
    }

    private static SearchRequest wanted(Request request) {
        return new SearchRequest(
                request.parameter("q"),
                request.parameter("number"),
                request.parameter("cites"),
                request.parameter("issuer"),
                words(request, "kind", DocumentKind.class, DocumentKind::code),
                words(request, "status", DocumentStatus.class, DocumentStatus::code),
                date(request, "from"),
                date(request, "to"),
                request.parameter("round"),
                order(request));
    }

    private static Order order(Request request) {
        Order order = Codes.find(Order.class, Codes::of, "orderBy", request.parameter("orderBy"));
        return order == null ? Order.RELEVANCE : order;
    }

    private static <E extends Enum<E>> Set<E> words(
            Request request, String name, Class<E> type, Function<E, String> code) {
        return request.parameters(name).stream()
                .map(word -> Codes.find(type, code, name, word))
                .collect(Collectors.toSet());
    }

    private static LocalDate date(Request request, String name) {
        String value = request.parameter(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw RequestException.invalid("request.not-a-date", name, value);
        }
    }
}

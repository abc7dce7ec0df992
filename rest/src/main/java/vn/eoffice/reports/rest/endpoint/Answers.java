package vn.eoffice.reports.rest.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.json.DocumentJson;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.Json;

/** Wraps what use cases answer. */
final class Answers {

    private final Json json;
    private final Texts texts;

    Answers(Json json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    Json json() {
        return json;
    }

    /** Findings in the caller's language. */
    Function<Finding, String> texts(Locale locale) {
        return finding -> texts.finding(finding, locale);
    }

    Reply json(int status, Object value) {
        return Reply.of(status, Json.MEDIA_TYPE, Body.of(json.write(value)));
    }

    Reply one(Object entry) {
        return json(200, Envelope.one(entry));
    }

    Reply document(Document document, Locale locale) {
        return one(DocumentJson.of(document, texts(locale)));
    }

    Reply page(Page<?> page, PageRequest request) {
        return json(200, Envelope.page(page, request));
    }

    Reply slice(List<?> all, PageRequest request) {
        return json(200, Envelope.slice(all, request));
    }
}

package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.register.RegisterBook;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.RegisterEntryJson;
import vn.eoffice.reports.rest.json.RegisterJson;

/** The registers and their numbers. */
final class RegisterEndpoints {

    private final RegisterBook book;
    private final Reservations reservations;
    private final Workbooks workbooks;
    private final Answers answers;

    RegisterEndpoints(RegisterBook book, Reservations reservations, Workbooks workbooks, Answers answers) {
        this.book = book;
        this.reservations = reservations;
        this.workbooks = workbooks;
        this.answers = answers;
    }

    /** A number to be taken out of its series. */
    record Reserve(String type, Boolean classified, String advisory, String reason) {}

    /** A number to be given up. */
    record GiveUp(String entry, String reason) {}

    Work all(Request request) {
        return actor ->
                answers.slice(book.all(actor).stream().map(RegisterJson::of).toList(), request.page());
    }

    Work entries(Request request) {
        String register = request.variable("id");
        if (Workbooks.wanted(request)) {
            return actor ->
                    workbooks.reply(register + ".xlsx", out -> book.export(register, request.locale(), out, actor));
        }
        PageRequest page = request.page();
        return actor -> answers.page(book.entries(register, page, actor).map(RegisterEntryJson::of), page);
    }

    Work reserve(Request request) throws IOException {
        String register = request.variable("id");
        Reserve given = answers.json().read(request.call().payload().open(), Reserve.class);
        String type = Fields.text("type", given.type());
        String reason = Fields.text("reason", given.reason());
        boolean classified = given.classified() != null && given.classified();
        Reservations.Wish wish = new Reservations.Wish(register, type, classified, given.advisory(), reason);
        return actor -> created(reservations.reserve(wish, actor));
    }

    Work giveUp(Request request) throws IOException {
        String register = request.variable("id");
        GiveUp given = answers.json().read(request.call().payload().open(), GiveUp.class);
        String entry = Fields.text("entry", given.entry());
        String reason = Fields.text("reason", given.reason());
        return actor -> answers.one(RegisterEntryJson.of(reservations.giveUp(register, entry, reason, actor)));
    }

    private Reply created(RegisterEntry entry) {
        return answers.json(201, Envelope.one(RegisterEntryJson.of(entry)));
    }
}

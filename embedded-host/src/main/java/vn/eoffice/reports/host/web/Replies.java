package vn.eoffice.reports.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.eoffice.reports.rest.error.Errors;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;

/** Writes replies of the contract to servlet responses. */
public final class Replies {

    private final Errors errors;
    private final Texts texts;

    Replies(Errors errors, Texts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    /** Writes an error that the contract does not come to see; the argument is what the sentence names. */
    public void refuse(
            int status, String key, String argument, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(
                errors.reply(status, key, List.of(argument), texts.language(request.getHeader("Accept-Language"))),
                response);
    }

    static void write(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        try (Body body = reply.body()) {
            if (body != null) {
                if (body.size() >= 0) {
                    response.setContentLengthLong(body.size());
                }
                body.writeTo(response.getOutputStream());
            }
        }
    }
}

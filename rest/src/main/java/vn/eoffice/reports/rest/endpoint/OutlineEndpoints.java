package vn.eoffice.reports.rest.endpoint;

import java.util.Arrays;
import java.util.Locale;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.OutlineJson;
import vn.eoffice.reports.round.RoundOutlines;

/** Outlines, reports held against them, and drafts. */
final class OutlineEndpoints {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final RoundOutlines outlines;
    private final Workbooks files;
    private final Answers answers;

    OutlineEndpoints(RoundOutlines outlines, Workbooks files, Answers answers) {
        this.outlines = outlines;
        this.files = files;
        this.answers = answers;
    }

    Work outline(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.one(OutlineJson.of(outlines.outline(id, actor, request.looks()), request.locale()));
    }

    Work conformance(Request request) {
        DocumentId report = request.documentId();
        DocumentId outline = outlineId(request);
        if (wantsDocx(request)) {
            return actor -> files.reply(
                    "bao-cao-nhan-xet.docx",
                    DOCX,
                    out -> outlines.annotate(report, outline, request.locale(), out, actor, request.looks()));
        }
        return actor -> answers.one(
                OutlineJson.of(outlines.conformance(report, outline, actor, request.looks()), request.locale()));
    }

    Work draft(Request request) {
        DocumentId outline = request.documentId();
        String round = request.parameter("round");
        if (round == null) {
            return actor -> files.reply(
                    "du-thao-bao-cao.docx", DOCX, out -> outlines.draft(outline, out, actor, request.looks()));
        }
        return actor -> files.reply(
                "bao-cao-tong-hop.docx",
                DOCX,
                out -> outlines.consolidate(outline, Rounds.id(round), out, actor, request.looks()));
    }

    private static DocumentId outlineId(Request request) {
        String id = request.parameter("outline");
        if (id == null) {
            throw RequestException.invalid("request.missing-parameter", "outline");
        }
        try {
            return new DocumentId(id);
        } catch (IllegalArgumentException e) {
            throw RequestException.invalid("request.bad-value", "outline");
        }
    }

    private static boolean wantsDocx(Request request) {
        String accept = request.call().header("Accept");
        return accept != null
                && Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .anyMatch(type -> type.strip().startsWith(DOCX));
    }
}

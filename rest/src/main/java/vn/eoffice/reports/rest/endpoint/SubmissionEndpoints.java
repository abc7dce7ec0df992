package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.CellFindingJson;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.SubmissionJson;
import vn.eoffice.reports.rest.json.TableChecksJson;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.round.SentFile;
import vn.eoffice.reports.round.SentFiles;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.TableChecks;

/** What units send in a round. */
final class SubmissionEndpoints {

    private static final int MOST_FILES = 60;

    private final RoundCases cases;
    private final TableChecks checks;
    private final SentFiles files;
    private final Spool spool;
    private final Answers answers;
    private final Texts texts;

    SubmissionEndpoints(RoundService rounds, SentFiles files, Spool spool, Answers answers, Texts texts) {
        this.cases = rounds.cases();
        this.checks = rounds.checks();
        this.files = files;
        this.spool = spool;
        this.answers = answers;
        this.texts = texts;
    }

    /** Why a unit has nothing to report. */
    record Nothing(String reason) {}

    Work sent(Request request) {
        RoundId id = RoundEndpoints.id(request);
        return actor -> answers.slice(
                cases.book().submissions(id, request.variable("unit"), actor).stream()
                        .map(version -> json(version, request.locale()))
                        .toList(),
                request.page());
    }

    Work standing(Request request) {
        RoundId id = RoundEndpoints.id(request);
        return actor -> answers.slice(
                cases.book().standing(id, actor).stream()
                        .map(version -> json(version, request.locale()))
                        .toList(),
                request.page());
    }

    Work send(Request request) throws IOException {
        RoundId id = RoundEndpoints.id(request);
        String unit = request.parameter("unit");
        if (!Intake.isOf(request, "multipart/form-data")) {
            throw new RequestException(415, "request.unsupported-media-type", "multipart/form-data");
        }
        List<SpooledFile> spooled = new ArrayList<>();
        try {
            Actor sender = request.call().actor();
            String own = unit == null ? sender.unit() : unit;
            request.looks().look(() -> {
                cases.reporting().requireAdmission(id, own, sender);
                return own;
            });
            List<SentFile> read = read(request, spooled);
            Map<String, List<CellFindingJson>> found = checks.ofSent(id, own, read, sender, request.looks()).stream()
                    .map(table -> TableChecksJson.of(table, request.locale()))
                    .collect(Collectors.toMap(TableChecksJson::form, TableChecksJson::findings));
            return new Work() {
                @Override
                public Reply run(Actor actor) {
                    Submission version = cases.reporting().submit(id, own, read, actor);
                    return answers.json(201, Envelope.one(json(version, found, request.locale())));
                }

                @Override
                public void close() {
                    spooled.forEach(SpooledFile::close);
                }
            };
        } catch (IOException | RuntimeException e) {
            spooled.forEach(SpooledFile::close);
            throw e;
        }
    }

    Work checks(Request request) {
        RoundId id = RoundEndpoints.id(request);
        return actor -> answers.slice(
                checks.of(id, request.variable("unit"), actor, request.looks()).stream()
                        .map(table -> TableChecksJson.of(table, request.locale()))
                        .toList(),
                request.page());
    }

    Work declareNothing(Request request) throws IOException {
        RoundId id = RoundEndpoints.id(request);
        Nothing given = answers.json().read(request.call().payload().open(), Nothing.class);
        return actor -> answers.one(json(
                cases.reporting().declareNothing(id, request.variable("unit"), given.reason(), actor),
                request.locale()));
    }

    private List<SentFile> read(Request request, List<SpooledFile> spooled) throws IOException {
        List<SentFile> read = new ArrayList<>();
        for (Part part : request.call().payload().parts()) {
            if (!part.name().equals(Intake.FILE)) {
                throw RequestException.invalid("request.unknown-part", part.name());
            }
            if (spooled.size() == MOST_FILES) {
                throw RequestException.invalid("request.repeated-part", part.name());
            }
            SpooledFile file = spool.take(part.fileName(), part.open());
            spooled.add(file);
            read.addAll(files.read(file.upload(), file.folder()));
        }
        return read;
    }

    private SubmissionJson json(Submission version, Locale locale) {
        return json(version, Map.of(), locale);
    }

    private SubmissionJson json(Submission version, Map<String, List<CellFindingJson>> found, Locale locale) {
        return SubmissionJson.of(version, found, finding -> text(finding, locale));
    }

    /** Why a workbook is none stands among the errors, everything else among the findings. */
    private String text(Finding finding, Locale locale) {
        return texts.error(finding.code(), finding.arguments(), locale);
    }
}
